/* call.c: calls trusted code, a solution or a known mistake, in this process. */
#include "call.h"
#include "native.h"

#include <stdio.h>
#include <stdlib.h>

typedef union {
    double real;
    int integer;
    size_t size;
    void *array;
    call_function function;
} native_value;

static void *copy_in(const call_parameter *parameter, size_t length, const double *value)
{
    /* One element more than needed: an array of no elements still gets an address. */
    void *array = calloc(length + 1, native_size(parameter->type));
    if (array == NULL) {
        fputs("grade: out of memory\n", stderr);
        exit(2);
    }
    if (parameter->role == CALL_OUT)
        native_blank(parameter->type, array, length);
    else
        for (size_t k = 0; k < length; k++)
            native_set(parameter->type, array, k, value[k]);
    return array;
}

double call_trusted(const call_signature *signature, call_function function, call_arguments *arguments)
{
    native_call call;
    native_value value[CALL_PARAMETERS_MAX];
    void *pointer[CALL_PARAMETERS_MAX];

    if (!native_prepare(&call, signature)) {
        fputs("grade: libffi cannot call a function of this prototype\n", stderr);
        exit(2);
    }
    for (size_t i = 0; i < signature->count; i++) {
        const call_parameter *parameter = &signature->parameter[i];
        if (parameter->role == CALL_BY_VALUE)
            native_set(parameter->type, &value[i], 0, arguments->value[i][0]);
        else
            value[i].array = copy_in(parameter, arguments->length[i], arguments->value[i]);
        pointer[i] = &value[i];
    }
    const double result = native_invoke(&call, function, pointer);
    for (size_t i = 0; i < signature->count; i++) {
        const call_parameter *parameter = &signature->parameter[i];
        if (parameter->role == CALL_BY_VALUE)
            continue;
        if (parameter->role != CALL_IN)
            for (size_t k = 0; k < arguments->length[i]; k++)
                arguments->value[i][k] = native_get(parameter->type, value[i].array, k);
        free(value[i].array);
    }
    return result;
}
