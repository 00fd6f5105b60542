// SPDX-License-Identifier: MIT
package io.mikroorm.mapping;

import io.mikroorm.annotation.Entity;

/** Says how an entity is mapped. Not thread-safe. */
public final class EntityBuilder extends ClassBuilder<EntityBuilder> {

    EntityBuilder() {}

    @Override
    EntityBuilder self() {
        return this;
    }

    private EntityBuilder say(String member, Object value) {
        sheet.say(Entity.class, member, value);
        return this;
    }

    /** The table; empty takes the naming strategy's name for the class. */
    public EntityBuilder table(String value) {
        return say("table", value);
    }
}
