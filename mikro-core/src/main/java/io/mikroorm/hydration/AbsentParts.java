// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.metadata.EmbeddedProperty;
import io.mikroorm.metadata.EmbeddedProperty.EmbeddedKinds.Kind;
import io.mikroorm.metadata.Property;
import java.util.List;

/** What objects of one class of several always have in them, where a row has nothing of it. */
final class AbsentParts {

    private final Kind kind;
    private final String prefix;
    private final Values values;

    private AbsentParts(Kind kind, String prefix, Values values) {
        this.kind = kind;
        this.prefix = prefix;
        this.values = values;
    }

    /** What was read of a row. */
    interface Values {

        /** Whether there is nothing below a path, which is ended by a dot. */
        boolean isAbsent(String path);
    }

    /**
     * Refuses those that cannot be made of nothing: they have primitives.
     *
     * @param prefix the path of an object of the class, ended by a dot
     */
    static void refuse(Kind kind, String prefix, Values values) {
        new AbsentParts(kind, prefix, values).refuse(kind.properties(), "");
    }

    private void refuse(List<Property> properties, String path) {
        for (Property property : properties) {
            if (property instanceof EmbeddedProperty embedded
                    && !embedded.nullable()
                    && embedded.kinds() == null
                    && values.isAbsent(prefix + path + embedded.name() + ".")) {
                String inside = path + embedded.name() + ".";
                for (Property inner : embedded.properties()) {
                    if (inner.field().type().isPrimitive()) {
                        throw HydrationErrors.nullInKind(kind, inside + inner.name());
                    }
                }
                refuse(embedded.properties(), inside);
            }
        }
    }
}
