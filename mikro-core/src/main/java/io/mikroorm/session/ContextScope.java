// SPDX-License-Identifier: MIT
package io.mikroorm.session;

import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.RequestContext;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** For the global entity manager: the unit of work of the current request context. Thread-safe, as what it stands for is not. */
final class ContextScope extends Scope {

    private final MikroORM orm;
    private final Model model;
    private final @Nullable Session global;

    /** With the unit of work outside of all contexts; null where there is none. */
    ContextScope(MikroORM orm, Model model, @Nullable Session global) {
        this.orm = orm;
        this.model = model;
        this.global = global;
    }

    @Override
    Session session() {
        EntityManager contextual = RequestContext.entityManager(orm);
        if (contextual instanceof DefaultEntityManager fork && !fork.isOf(this)) {
            Session session = fork.session();
            if (session.model() == model) {
                return session;
            }
        }
        if (contextual != null) {
            throw SessionErrors.noFork();
        }
        if (global == null) {
            throw SessionErrors.globalContext();
        }
        return global;
    }

    @Override
    Model model() {
        return model;
    }

    /** Outside of contexts that of the settings: whoever forks there needs no unit of work. */
    @Override
    @Nullable
    String schema() {
        return RequestContext.entityManager(orm) == null
                ? model.configuration().schema()
                : session().schema();
    }

    /** It is reached through the global entity manager as well. */
    @Override
    <R> R within(EntityManager em, Function<EntityManager, R> work) {
        return RequestContext.call(orm, em, () -> work.apply(em));
    }
}
