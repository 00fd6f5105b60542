// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.declared;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All that is declared about a model, and the classes that it begins with. Not thread-safe. */
public final class Declarations {

    private final List<Class<?>> entities;
    private final Map<Class<?>, Declared> classes = new HashMap<>();

    /** Of annotated classes. */
    public Declarations(List<Class<?>> entities) {
        this.entities = List.copyOf(entities);
    }

    /** The classes that were given as entities. */
    public List<Class<?>> entities() {
        return entities;
    }

    /** About a class itself: any class, mapped or not. */
    public Declared on(Class<?> type) {
        return classes.computeIfAbsent(type, each -> of(each).on(each));
    }

    /** About a class with its bases and their fields. */
    public DeclaredClass of(Class<?> type) {
        return new DeclaredClass(type);
    }
}
