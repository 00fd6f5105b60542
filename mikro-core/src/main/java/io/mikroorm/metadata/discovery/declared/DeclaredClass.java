// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.declared;

import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;

/** What is declared about a class, its bases and their fields, as it holds for this class. Not thread-safe. */
public final class DeclaredClass {

    private final Class<?> type;
    private final Map<Field, Declared> fields = new HashMap<>();

    DeclaredClass(Class<?> type) {
        this.type = type;
    }

    /** The class. */
    public Class<?> type() {
        return type;
    }

    /** About the class itself, or one of its bases. */
    public Declared on(Class<?> level) {
        return new Declared(AnnotationSource.on(level), false);
    }

    /** About one of its fields, or of those of its bases. */
    public Declared on(Field field) {
        return fields.computeIfAbsent(field, DeclaredClass::read);
    }

    private static Declared read(Field field) {
        return new Declared(AnnotationSource.on(field), AnnotationSource.saysNullable(field));
    }
}
