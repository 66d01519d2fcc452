/* wire.h: what the grader and the driver inside the probe write to each other, in two memory files.

   Requests: one wire_signature, then for each call a wire_request followed by the numbers of its arguments, one after
   the other (none for CALL_OUT). Replies: for each call a wire_reply followed by the numbers of its CALL_OUT and
   CALL_INOUT arrays. Every number is a double. The sizes of the replies follow from the requests, so both sides know
   where each reply lies; the grader never reads a length from the probe. */
#ifndef WIRE_H
#define WIRE_H

#include "call.h"

#include <stdint.h>

enum { WIRE_REQUESTS = 3, WIRE_REPLIES = 4 }; /* descriptors in the probe */

static const uint64_t wire_magic = 0x6e65766f57; /* "Woven" */

/* What lies in memory before an array: a quiet NaN as a double, an odd number as an int or a size_t, so that what is
   computed from x[-1] is conspicuous. */
static const uint64_t wire_canary = 0x7FFA7FFA7FFA7FFA;

typedef struct {
    uint64_t calls;
    call_signature signature;
} wire_signature;

typedef struct {
    uint64_t sequence;
    uint64_t length[CALL_PARAMETERS_MAX];
} wire_request;

typedef struct {
    uint64_t magic, sequence;
    int32_t status, signal, argument, write; /* as in probe_reply */
    int64_t index, system_call;
    double result;
} wire_reply;

/* How many numbers travel with a call, there and back. */
static inline size_t wire_sent(const call_signature *signature, size_t parameter, size_t length)
{
    return signature->parameter[parameter].role == CALL_OUT ? 0 : length;
}

static inline size_t wire_returned(const call_signature *signature, size_t parameter, size_t length)
{
    const call_role role = signature->parameter[parameter].role;
    return role == CALL_OUT || role == CALL_INOUT ? length : 0;
}

#endif
