// SPDX-License-Identifier: MIT
package io.mikroorm;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Gives a piece of work, such as one request, an entity manager of its own behind the global one. Bound to the thread; works
 * with virtual threads.
 */
public final class RequestContext {

    private static final ThreadLocal<@Nullable RequestContext> CURRENT = new ThreadLocal<>();

    /** By the global entity manager, which is one object however many front doors lead to it. */
    private final Map<EntityManager, EntityManager> forks = new IdentityHashMap<>();

    private final @Nullable RequestContext outer;

    private RequestContext(@Nullable RequestContext outer) {
        this.outer = outer;
    }

    /** Runs some work with a fresh fork behind {@code orm.em()}. Contexts nest; the inner one counts. */
    public static void run(MikroORM orm, Runnable work) {
        call(orm, () -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    /** Runs some work with a fresh fork behind {@code orm.em()} and returns what it returns. */
    public static <R> R call(MikroORM orm, Supplier<R> work) {
        return call(orm, orm.em().fork(), work);
    }

    /** Runs some work with a certain entity manager behind {@code orm.em()} and returns what it returns. */
    public static <R> R call(MikroORM orm, EntityManager em, Supplier<R> work) {
        RequestContext context = new RequestContext(CURRENT.get());
        context.forks.put(orm.em(), em);
        CURRENT.set(context);
        try {
            return work.get();
        } finally {
            if (context.outer == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(context.outer);
            }
        }
    }

    /** The entity manager of the current context for an ORM; null outside of one. */
    public static @Nullable EntityManager entityManager(MikroORM orm) {
        for (RequestContext context = CURRENT.get(); context != null; context = context.outer) {
            EntityManager fork = context.forks.get(orm.em());
            if (fork != null) {
                return fork;
            }
        }
        return null;
    }
}
