// SPDX-License-Identifier: MIT
package io.mikroorm.query;

/**
 * A path to a property that the compiler knows, from an entity: {@code Book_.title}, {@code Book_.author().name}. Made by the classes that the
 * annotation processor writes. It goes wherever options take a name. Immutable.
 *
 * @param <E> the entity it starts from
 */
public sealed interface EntityPath<E> permits ValuePath, RelatedPath, EmbeddedPath {

    /** The names of the properties, with dots between them: {@code "author.name"}. */
    String path();
}
