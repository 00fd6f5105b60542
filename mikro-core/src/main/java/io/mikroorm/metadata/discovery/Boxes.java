// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import java.lang.invoke.MethodType;

/** Primitive classes and their wrappers. */
final class Boxes {

    private Boxes() {}

    /** The wrapper of a primitive class; any other class as it is. */
    static Class<?> box(Class<?> type) {
        return MethodType.methodType(type).wrap().returnType();
    }
}
