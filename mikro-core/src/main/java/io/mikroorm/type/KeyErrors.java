// SPDX-License-Identifier: MIT
package io.mikroorm.type;

import io.mikroorm.exception.ValidationException;

/** The sentences about keys of several fields that do not fit. Codes 4240 to 4244, and 2841. */
final class KeyErrors {

    private KeyErrors() {}

    static ValidationException number(KeyFields key, int given) {
        return new ValidationException(
                4240,
                key.entity() + " has a key of " + key.fields().size() + " fields " + key.names() + ", but one of "
                        + given + " values was given. Pass " + key.usage() + ".");
    }

    static ValidationException kind(KeyFields key, KeyFields.Field field, Object given) {
        return new ValidationException(
                4241,
                key.entity() + "." + field.name() + " is a part of the key and takes a "
                        + field.type().javaType().getSimpleName() + ", but a "
                        + given.getClass().getName() + " was given that does not fit it. Pass " + key.usage() + ".");
    }

    static ValidationException missing(String whole, String part) {
        return new ValidationException(
                4242, whole + " has no value in " + part + ", but a row is found by all parts together. Give it one.");
    }

    static ValidationException contradiction(KeyFields key, KeyFields.Field field) {
        return new ValidationException(
                2841,
                "A key of " + key.entity() + " says something else in " + field.name()
                        + " than in another of its fields " + key.names()
                        + ", with which it shares a column (ownColumns). Give both the same value there.");
    }

    static ValidationException noKey(KeyFields key, String given) {
        return new ValidationException(
                4243,
                key.entity() + " has a key of " + key.fields().size() + " fields " + key.names() + ", but " + given
                        + " was given, which is none. Pass " + key.usage() + ".");
    }
}
