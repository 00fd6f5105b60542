// SPDX-License-Identifier: MIT
package io.mikroorm.metadata;

import java.util.List;

/** A record class and its components in their order, as what is read into it. */
public record RecordClass(Class<?> type, List<Component> components) {

    /**
     * One component.
     *
     * @param name its name
     * @param path the path that it says it holds, from the entity; its name where it says nothing
     * @param type its class
     * @param typeName its type in full, with that of its elements: {@code java.util.List<java.lang.String>}
     */
    public record Component(String name, String path, Class<?> type, String typeName) {}

    /** How the classes look of which the metadata knows the names only. */
    public interface Source {

        /** A record class. */
        RecordClass of(Class<?> type);

        /** The type of a field in full, with that of its elements; of one that depends on a type variable its class alone. */
        String typeName(FieldRef field);
    }

    /** The classes of the components. */
    public Construction construction() {
        return new Construction(
                components.stream().map(Component::name).toList(),
                components.stream().<Class<?>>map(Component::type).toList());
    }

    /** {@code BookRow.title}, for messages. */
    public String describe(Component component) {
        return type.getSimpleName() + "." + component.name();
    }
}
