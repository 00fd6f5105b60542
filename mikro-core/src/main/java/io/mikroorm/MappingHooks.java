// SPDX-License-Identifier: MIT
package io.mikroorm;

import io.mikroorm.mapping.ClassMapping;
import io.mikroorm.mapping.EntitySchema;
import io.mikroorm.mapping.RegisteredTypes;
import io.mikroorm.metadata.MetadataStorage;
import java.util.List;
import java.util.function.Consumer;

/**
 * What is said about the mapping in code. Immutable.
 *
 * @param schemas mappings of classes
 * @param types who stores values of their classes, wherever the mapping does not say another
 * @param onMetadata who is asked about each class of the model before defaults are filled in
 * @param afterDiscovered who gets the finished model before anything is made of it
 */
public record MappingHooks(
        List<EntitySchema<?>> schemas,
        RegisteredTypes types,
        List<Consumer<ClassMapping>> onMetadata,
        List<Consumer<MetadataStorage>> afterDiscovered) {

    /** Copies the lists. */
    public MappingHooks {
        schemas = List.copyOf(schemas);
        onMetadata = List.copyOf(onMetadata);
        afterDiscovered = List.copyOf(afterDiscovered);
    }
}
