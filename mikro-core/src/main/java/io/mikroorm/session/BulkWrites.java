// SPDX-License-Identifier: MIT
package io.mikroorm.session;

import io.mikroorm.bulk.BulkValues;
import io.mikroorm.driver.UpdateWhere;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.identity.IdentityMap;
import io.mikroorm.identity.ReadOnlyErrors;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.Criterion;
import io.mikroorm.query.FindOptions;
import io.mikroorm.query.shape.FindQuery;
import io.mikroorm.unitofwork.Times;
import io.mikroorm.unitofwork.UnitOfWork;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Writes rows of which no entity is managed: all that fulfil a condition, or many new ones. What the unit of work has, it keeps. */
final class BulkWrites {

    private final Session session;
    private final EntityMetadata entity;
    private final String call;

    BulkWrites(Session session, EntityMetadata entity, String call) {
        this.session = session;
        this.entity = entity;
        this.call = call;
        if (entity.isReadOnly()) {
            throw ReadOnlyErrors.written(entity, call);
        }
    }

    /** Sets values of all rows that fulfil a condition; their number. */
    long update(Criterion where, Map<String, ? extends @Nullable Object> values) {
        FindQuery rows = session.model().queries().count(entity, where, session.keys());
        UpdateWhere update = new BulkValues(entity, call, session.model().queries(), session.keys())
                .update(rows, values, now(session, entity));
        session.autoFlush(entity, where, new FindOptions<>());
        return run(() -> session.driver().updateWhere(update), entity.isInSeveralTables());
    }

    /** The time of one call, for columns of an entity. */
    static BulkValues.Now now(Session session, EntityMetadata entity) {
        Times times = times(session);
        return column -> times.value(column, entity.name() + "." + column.path());
    }

    static Times times(Session session) {
        return Times.of(
                session.model().configuration().clock(),
                session.model().driver().platform()::timeUnit);
    }

    /** Deletes all rows that fulfil a condition; their number. */
    long delete(Criterion where) {
        FindQuery rows = session.model().queries().count(entity, where, session.keys());
        session.autoFlush(entity, where, new FindOptions<>());
        return run(() -> session.driver().deleteWhere(rows), entity.isInSeveralTables() || hasLinksThatStay());
    }

    /** Whether there are links that no foreign key takes away with their rows, so that it is done by statements before. */
    private boolean hasLinksThatStay() {
        MetadataStorage metadata = session.model().metadata();
        boolean inOwners = !session.model().driver().platform().capabilities().has(Feature.PIVOT_TABLES);
        for (EntityMetadata each : metadata) {
            for (ToManyProperty relation : each.toManys()) {
                ToManyProperty.Pivot pivot = relation.pivot();
                if (relation.isManyToMany() && (inOwners || pivot != null && pivot.kind() != null)) {
                    return true;
                }
            }
        }
        return false;
    }

    private long run(LongSupplier write, boolean several) {
        return run(session, write, several);
    }

    /** Runs a write; {@code several} where it may be more than one statement, all of which or none are carried out. */
    static long run(Session session, LongSupplier write, boolean several) {
        session.transactions().requireWritable();
        if (!several) {
            return write.getAsLong();
        }
        long[] rows = {0};
        session.transactions().atomically(() -> rows[0] = write.getAsLong());
        return rows[0];
    }

    /** Inserts rows, as a flush inserts new entities; their keys, in their order. */
    List<Object> insert(Collection<? extends Map<String, ? extends @Nullable Object>> rows) {
        session.handles().loadWaiting();
        IdentityMap apart = session.apart();
        UnitOfWork inserts = new UnitOfWork(
                apart,
                session.driver(),
                session.transactions(),
                session.model().configuration(),
                session.model().writes());
        List<EntityState> states = new ArrayList<>(rows.size());
        for (Object made : made(session, entity, apart, rows)) {
            inserts.persist(made);
            states.add(Objects.requireNonNull(apart.stateOf(made)));
        }
        inserts.flush();
        List<Object> keys = new ArrayList<>(states.size());
        for (EntityState state : states) {
            keys.add(Objects.requireNonNull(state.key()));
        }
        return keys;
    }

    /** New objects of rows that refer to others by their keys, beside all that is managed. */
    static List<Object> made(
            Session session,
            EntityMetadata entity,
            IdentityMap apart,
            Collection<? extends Map<String, ? extends @Nullable Object>> rows) {
        BulkWrites writes = new BulkWrites(session, entity, "em.insert");
        EntityAssigner assigner = new EntityAssigner(apart, null);
        List<Object> made = new ArrayList<>(rows.size());
        for (Map<String, ? extends @Nullable Object> row : rows) {
            made.add(assigner.create(entity, writes.referring(row, apart)));
        }
        return made;
    }

    private Map<String, @Nullable Object> referring(Map<String, ? extends @Nullable Object> row, IdentityMap apart) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        row.forEach((name, value) -> values.put(name, reference(name, value, apart)));
        return values;
    }

    private @Nullable Object reference(String name, @Nullable Object value, IdentityMap apart) {
        if (value == null) {
            return null;
        }
        if (entity.property(name) instanceof ToManyProperty) {
            throw SessionErrors.membersOfRow(entity, name);
        }
        EntityKeys keys = session.keys();
        Class<?> handle = keys.typeOf(value);
        EntityMetadata target = session.model().metadata().find(handle == null ? value.getClass() : handle);
        if (target == null) {
            return value;
        }
        Object key = keys.keyOf(value);
        if (key == null) {
            throw SessionErrors.newTargetOfRow(entity, name);
        }
        return apart.reference(target, key);
    }
}
