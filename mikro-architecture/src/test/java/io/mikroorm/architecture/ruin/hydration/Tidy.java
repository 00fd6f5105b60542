// SPDX-License-Identifier: MIT
package io.mikroorm.architecture.ruin.hydration;

import java.lang.reflect.Field;

/** Reflects where it may, concatenates and is a record: nothing of that is a lambda. */
public record Tidy(Field field, int index) {

    String label() {
        return field + " at " + index;
    }
}
