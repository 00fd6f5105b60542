// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.entity.EntityContext;

/**
 * What one query loaded or met for the first time: where one of it is loaded further, so are the others. Ties all of them to
 * their entity manager through one object, so that a state has one field for both.
 */
public final class Batch {

    private final EntityContext context;

    /** For one query of an entity manager. */
    public Batch(EntityContext context) {
        this.context = context;
    }

    EntityContext context() {
        return context;
    }
}
