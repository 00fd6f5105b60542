// SPDX-License-Identifier: MIT
package io.mikroorm.bytecode;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MetadataStorage;
import java.lang.invoke.MethodType;
import java.util.List;

/**
 * What a state class is generated from: a value that depends on the metadata alone, and from which the same class file and
 * the same list of constants come at any time. So the file can be written at build time and the constants be made at run time.
 *
 * @param entity the entity
 * @param properties its properties, in the order of the metadata
 * @param maker the number of its constructor
 * @param makerShape the type of the constructor's handle
 * @param metadata the number of its metadata
 * @param kind the number of what the discriminator has that no field shows; -1 where there is none
 * @param related the number of what reads a key that is a relation; -1 for a key that is a value
 * @param fields the number of what reads a key that has several fields; -1 for a key of one
 * @param constants everything that the class needs from outside, by number
 */
record StateDescription(
        EntityMetadata entity,
        List<Described> properties,
        int maker,
        MethodType makerShape,
        int metadata,
        int kind,
        int related,
        int fields,
        List<Constant> constants) {

    /** Describes the state class of an entity. */
    static StateDescription of(EntityMetadata entity, MetadataStorage storage) {
        return new Describer(entity, storage).describe();
    }

    /** The simple name of the class. */
    String className() {
        return entity.type().getName().replace('.', '_').replace('$', '_') + "_State";
    }
}
