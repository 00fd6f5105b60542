// SPDX-License-Identifier: MIT
package io.mikroorm.serialization;

import io.mikroorm.metadata.EmbeddedProperty;
import io.mikroorm.metadata.EmbeddedProperty.EmbeddedKinds;
import io.mikroorm.metadata.Property;
import io.mikroorm.metadata.StructMapping;
import io.mikroorm.metadata.StructProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What objects of an embeddable are made of.
 *
 * @param owner stands for it where it is looked up
 * @param type its class
 * @param properties in their order
 * @param kinds the classes that objects may be of; null for one class
 */
record Parts(
        Object owner,
        Class<?> type,
        List<Property> properties,
        @Nullable EmbeddedKinds kinds) {

    /** Of what a property embeds. */
    static Parts of(Property property) {
        if (property instanceof EmbeddedProperty embedded) {
            return new Parts(embedded, embedded.type(), embedded.properties(), embedded.kinds());
        }
        StructMapping struct = ((StructProperty) property).struct();
        return new Parts(struct, struct.type(), struct.properties(), struct.kinds());
    }

    /** Of the class that an object is of. */
    Parts of(Object object) {
        EmbeddedKinds.Kind kind = kinds == null ? null : kinds.of(object);
        return kind == null ? this : new Parts(kind, kind.type(), kind.properties(), null);
    }
}
