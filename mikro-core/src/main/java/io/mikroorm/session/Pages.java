// SPDX-License-Identifier: MIT
package io.mikroorm.session;

import io.mikroorm.Page;
import io.mikroorm.cursor.CursorPage;
import io.mikroorm.cursor.PageOrder;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.query.Criterion;
import io.mikroorm.query.FindOptions;
import io.mikroorm.query.PageOptions;
import io.mikroorm.query.resolving.QueryResolver;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pages by cursors: the query of each is an ordinary one, with the condition of its place, and for one entity more than the page has. */
final class Pages {

    /** Finds entities as the entity manager does: flushes before, locks, compares versions. */
    interface Finding<E> {

        /** Those that fulfil a condition. */
        List<EntityState> find(Criterion where, FindOptions<E> options);
    }

    private final Session session;
    private final EntityMetadata entity;

    Pages(Session session, EntityMetadata entity) {
        this.session = session;
        this.entity = entity;
    }

    <E> Page<E> page(Criterion where, PageOptions<E> asked, Finding<E> finding) {
        FindOptions<E> options = asked.find().thenAsMapped(entity);
        QueryResolver queries = session.model().queries();
        PageOrder order = new PageOrder(
                entity,
                queries.sortKeys(entity, options.orderBy()),
                session.model().driver().platform().sortsNullsLast());
        options.sortedBy(order.orders(asked.isBackward()));
        options.populate(order.needed().toArray(String[]::new));
        long size = asked.size();
        if (size >= 0) {
            options.limit(size + 1);
        }
        List<EntityState> found = new ArrayList<>(finding.find(placed(where, asked, order), options));
        boolean more = size >= 0 && found.size() > size;
        if (more) {
            found.remove(found.size() - 1);
        }
        if (asked.isBackward()) {
            Collections.reverse(found);
        }
        boolean prev = asked.isBackward() ? more || asked.after() != null : asked.after() != null;
        boolean next = asked.isBackward() ? asked.before() != null : more || asked.before() != null;
        Long total = asked.isCounting() ? session.finder().count(entity, where, options) : null;
        return page(order, found, prev, next, total);
    }

    private static Criterion placed(Criterion where, PageOptions<?> asked, PageOrder order) {
        List<Criterion> parts = new ArrayList<>();
        if (!where.equals(Criterion.all())) {
            parts.add(where);
        }
        String after = asked.after();
        if (after != null) {
            parts.add(order.beyond(after, false));
        }
        String before = asked.before();
        if (before != null) {
            parts.add(order.beyond(before, true));
        }
        return parts.size() == 1 ? parts.get(0) : new Criterion.And(parts);
    }

    @SuppressWarnings("unchecked")
    private <E> Page<E> page(
            PageOrder order, List<EntityState> found, boolean prev, boolean next, @Nullable Long total) {
        List<E> items = new ArrayList<>(found.size());
        List<String> cursors = new ArrayList<>(found.size());
        for (EntityState state : found) {
            items.add((E) state.get());
            cursors.add(
                    order.cursor(state, session.map(), session.model().queries().times()));
        }
        return new CursorPage<>(items, cursors, prev, next, total);
    }
}
