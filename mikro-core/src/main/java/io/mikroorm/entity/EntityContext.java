// SPDX-License-Identifier: MIT
package io.mikroorm.entity;

import io.mikroorm.type.BinaryContent;
import io.mikroorm.type.TextContent;
import java.io.InputStream;
import java.io.Reader;
import java.util.List;

/** The entity manager as references and collections see it. Implemented by the session. */
public interface EntityContext {

    /** Loads the target of a managed reference, together with the targets that were met with it. */
    void load(Ref<?> reference);

    /** Loads a collection, together with the same collection of the entities that were loaded with its owner. */
    void load(EntityCollection<?> collection);

    /** Loads a lazy value of a managed entity, together with the same value of those that were loaded with it. */
    void load(Ref<?> owner, String value);

    /** Opens a stored content, to be closed by whoever reads it. */
    InputStream open(BinaryContent stored);

    /** Opens a stored content, to be closed by whoever reads it. */
    Reader open(TextContent stored);

    /** Brings the other side of the relation into line after a member was added to a managed collection. */
    void added(EntityCollection<?> collection, Object member);

    /** Brings the other side of the relation into line after a member was removed from a managed collection. */
    void removed(EntityCollection<?> collection, Object member);

    /**
     * Loads the entities of a class that refer to any of some managed ones, and gives references to them: nothing where the entity manager
     * writes nothing.
     */
    default List<? extends Ref<?>> loadReferring(Class<?> owner, String relation, List<? extends Ref<?>> targets) {
        return List.of();
    }

    /** Finds the row of a handle by a unique value, together with those of its like; one that is not there is said to be missing. */
    default void load(ValueRef<?> handle) {
        handle.found(null);
    }

    /** Finds the rows of all handles by unique values that wait for that: what refers to them is to be written. */
    default void loadWaiting() {}

    /** Takes notice that members of a managed collection have other places now. */
    default void moved(EntityCollection<?> collection) {}

    /** Whether it writes what is changed in its entities. */
    default boolean isManaging() {
        return true;
    }
}
