// SPDX-License-Identifier: MIT
package io.mikroorm.architecture.ruin.loading;

import java.lang.reflect.Field;

/** Breaks the fence around reflection. */
public record FieldPeeker(Field field) {}
