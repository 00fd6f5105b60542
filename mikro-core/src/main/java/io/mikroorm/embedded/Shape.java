// SPDX-License-Identifier: MIT
package io.mikroorm.embedded;

import io.mikroorm.hydration.EmbeddableAssembly;
import io.mikroorm.metadata.Property;
import io.mikroorm.metadata.ScalarProperty;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What is made in objects of one class of embeddables, at one place of an entity. Immutable. */
final class Shape {

    /** Reads and sets the properties, and makes copies. */
    final EmbeddableAssembly access;
    /** Whether values cannot be set, so that another object takes the place of one that gets some. */
    final boolean isReplaced;
    /** Those that a new object gets where they are null. */
    final List<ScalarProperty> created = new ArrayList<>(1);
    /** Those that each update gives a value to. */
    final List<ScalarProperty> renewed = new ArrayList<>(1);
    /** The embedded ones in which something is made. */
    final List<Inner> inners = new ArrayList<>(1);

    private final Map<String, Property> properties = new HashMap<>();
    private boolean leaves;

    Shape(Class<?> type, List<Property> properties, EmbeddableAssembly access) {
        this.access = access;
        this.isReplaced = type.isRecord();
        for (Property property : properties) {
            this.properties.put(property.name(), property);
            if (property instanceof ScalarProperty scalar) {
                add(scalar);
            }
            Inner inner = Inner.of(property);
            if (inner != null) {
                inners.add(inner);
            }
        }
    }

    private void add(ScalarProperty scalar) {
        if (scalar.generators().onCreate() != null || scalar.defaultValue() != null) {
            created.add(scalar);
        }
        if (scalar.generators().onUpdate() != null) {
            renewed.add(scalar);
        }
        leaves |= scalar.made().isDefault();
    }

    /** Whether nothing is made, neither here nor by the store. */
    boolean isEmpty() {
        return created.isEmpty() && renewed.isEmpty() && inners.isEmpty() && !leaves;
    }

    /** Whether new objects get something, here or inside. */
    boolean creates() {
        return !created.isEmpty()
                || inners.stream().anyMatch(inner -> inner.shapes().creates());
    }

    Property property(String name) {
        return Objects.requireNonNull(properties.get(name), name);
    }

    boolean has(String name) {
        return properties.containsKey(name);
    }
}
