// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.entity.EntityContext;
import org.jspecify.annotations.Nullable;

/**
 * What one query loaded or met for the first time: where one of it is loaded further, so are the others. Ties all of them to
 * their entity manager through one object, so that a state has one field for both.
 */
public final class Batch {

    private final EntityContext context;
    private final @Nullable References references;

    /** For one query of an entity manager whose objects refer to no others. */
    public Batch(EntityContext context) {
        this(context, null);
    }

    /** For one query of an entity manager. */
    public Batch(EntityContext context, @Nullable References references) {
        this.context = context;
        this.references = references;
    }

    @Nullable
    References references() {
        return references;
    }

    EntityContext context() {
        return context;
    }
}
