/* native.c: numbers in the C types of a prototype, and the call itself through libffi. */
#include "native.h"

#include "functions.h"

#include <limits.h>
#include <string.h>

/* Bit patterns that no exercise computes by chance. The double is a signalling NaN; its quiet bit is 2^51. */
static const uint64_t unwritten_double = 0x7FF4574E574E574E;
static const uint64_t quiet_bit = 0x0008000000000000;
static const size_t unwritten_size = (size_t)0x574E574E574E574E;
static const int unwritten_int = 0x574E574E;

/* 2^64 (or 2^32): the first double that a size_t cannot hold. */
static const double size_limit = 2.0 * (double)(SIZE_MAX / 2 + 1);

uint64_t native_unwritten(void)
{
    return unwritten_double;
}

uint64_t native_touched(void)
{
    return unwritten_double | quiet_bit;
}

size_t native_size(call_type type)
{
    if (functions_are(type))
        return sizeof(call_function);
    return type == CALL_INT ? sizeof(int) : type == CALL_SIZE ? sizeof(size_t) : sizeof(double);
}

double native_get(call_type type, const void *array, size_t index)
{
    double value;
    if (type == CALL_INT && ((const int *)array)[index] != unwritten_int)
        return ((const int *)array)[index];
    if (type == CALL_SIZE && ((const size_t *)array)[index] != unwritten_size)
        return (double)((const size_t *)array)[index];
    if (type == CALL_DOUBLE)
        memcpy(&value, (const double *)array + index, sizeof value);
    else
        memcpy(&value, &unwritten_double, sizeof value);
    return value;
}

void native_set(call_type type, void *array, size_t index, double value)
{
    if (type == CALL_INT)
        ((int *)array)[index] = value >= INT_MIN && value <= INT_MAX ? (int)value : 0;
    else if (type == CALL_SIZE)
        ((size_t *)array)[index] = value >= 0 && value < size_limit ? (size_t)value : 0;
    else if (functions_are(type))
        ((call_function *)array)[index] = functions_at(type, value) == NULL ? NULL : functions_at(type, value)->function;
    else
        memcpy((double *)array + index, &value, sizeof value);
}

void native_blank(call_type type, void *array, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        if (type == CALL_INT)
            ((int *)array)[i] = unwritten_int;
        else if (type == CALL_SIZE)
            ((size_t *)array)[i] = unwritten_size;
        else
            memcpy((double *)array + i, &unwritten_double, sizeof unwritten_double);
    }
}

static ffi_type *type_of_value(call_type type)
{
    switch (type) {
    case CALL_INT:
        return &ffi_type_sint;
    case CALL_SIZE:
        return sizeof(size_t) == 8 ? &ffi_type_uint64 : &ffi_type_uint32;
    case CALL_DOUBLE:
        return &ffi_type_double;
    case CALL_CURVE:
    case CALL_VECTOR_FUNCTION:
        return &ffi_type_pointer;
    case CALL_VOID:
        break;
    }
    return &ffi_type_void;
}

bool native_prepare(native_call *call, const call_signature *signature)
{
    if (signature->count > CALL_PARAMETERS_MAX)
        return false;
    for (size_t i = 0; i < signature->count; i++) {
        const call_parameter *parameter = &signature->parameter[i];
        call->argument[i] = parameter->role == CALL_BY_VALUE ? type_of_value(parameter->type) : &ffi_type_pointer;
    }
    call->result = signature->result;
    return ffi_prep_cif(&call->interface, FFI_DEFAULT_ABI, (unsigned)signature->count,
                        type_of_value(signature->result), call->argument) == FFI_OK;
}

double native_invoke(native_call *call, call_function function, void *argument[])
{
    /* libffi widens a result that is smaller than a register. */
    union {
        ffi_arg whole;
        ffi_sarg integer;
        double real;
    } result = {.whole = 0};
    ffi_call(&call->interface, function, &result, argument);
    switch (call->result) {
    case CALL_DOUBLE:
        return result.real;
    case CALL_INT:
        return (double)(int)result.integer;
    case CALL_SIZE:
        return (double)(size_t)result.whole;
    default:
        return 0;
    }
}
