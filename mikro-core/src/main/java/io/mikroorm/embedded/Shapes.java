// SPDX-License-Identifier: MIT
package io.mikroorm.embedded;

import io.mikroorm.hydration.EmbeddableAssembly;
import io.mikroorm.metadata.EmbeddedProperty;
import io.mikroorm.metadata.EmbeddedProperty.EmbeddedKinds;
import io.mikroorm.metadata.StructMapping;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is made in the objects at one place of an entity, which may be of several classes. Immutable. */
final class Shapes {

    private static final String ONLY = "";

    private final @Nullable EmbeddedKinds kinds;
    private final Map<String, Shape> byKind = new HashMap<>();

    private Shapes(@Nullable EmbeddedKinds kinds) {
        this.kinds = kinds;
        for (EmbeddedKinds.Kind kind : kinds == null ? List.<EmbeddedKinds.Kind>of() : kinds.all()) {
            byKind.put(kind.value(), new Shape(kind.type(), kind.properties(), new EmbeddableAssembly(kind, null)));
        }
    }

    static Shapes of(EmbeddedProperty embedded) {
        Shapes shapes = new Shapes(embedded.kinds());
        if (embedded.kinds() == null) {
            shapes.byKind.put(
                    ONLY, new Shape(embedded.type(), embedded.properties(), new EmbeddableAssembly(embedded, null)));
        }
        return shapes;
    }

    static Shapes of(StructMapping struct) {
        Shapes shapes = new Shapes(struct.kinds());
        if (struct.kinds() == null) {
            shapes.byKind.put(
                    ONLY, new Shape(struct.type(), struct.properties(), new EmbeddableAssembly(struct, null)));
        }
        return shapes;
    }

    /** What is made in an object. */
    Shape of(Object object) {
        return Objects.requireNonNull(byKind.get(kinds == null ? ONLY : kinds.valueOf(object)));
    }

    boolean isEmpty() {
        return byKind.values().stream().allMatch(Shape::isEmpty);
    }

    /** Whether new objects get something. */
    boolean creates() {
        return byKind.values().stream().anyMatch(Shape::creates);
    }

    /** A property that each update gives a value to, as a path from here; null where there is none. */
    @Nullable
    String firstRenewed() {
        for (Shape shape : byKind.values()) {
            if (!shape.renewed.isEmpty()) {
                return shape.renewed.get(0).name();
            }
            for (Inner inner : shape.inners) {
                String inside = inner.shapes().firstRenewed();
                if (inside != null) {
                    return inner.property().name() + "." + inside;
                }
            }
        }
        return null;
    }
}
