// SPDX-License-Identifier: MIT
package io.mikroorm.session;

import io.mikroorm.hydration.EntityState;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.platform.Capabilities;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.Criterion;
import io.mikroorm.query.FindOptions;
import io.mikroorm.query.LockMode;
import io.mikroorm.query.shape.ValueConverter;
import io.mikroorm.type.KeyFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Locks of rows and comparisons of versions, for one entity manager. */
final class Locks {

    private final Session session;

    Locks(Session session) {
        this.session = session;
    }

    /** Refuses options that ask for a lock that cannot be had, before anything is sent. */
    void check(EntityMetadata entity, FindOptions<?> options) {
        LockMode mode = options.lock();
        if (entity.isVirtual() && (mode != null || options.lockVersion() != null)) {
            throw SessionErrors.lockOfVirtual(entity);
        }
        if (mode == LockMode.OPTIMISTIC || options.lockVersion() != null) {
            version(entity);
        }
        if (mode != null && mode.isPessimistic()) {
            if (entity.isInSeveralTables() && entity.isOpen()) {
                throw SessionErrors.lockOfSeveralTables(entity, mode);
            }
            check(mode);
        }
    }

    /** A store that knows no locks of rows holds all of itself for a transaction that writes: it never waits for one. */
    private void check(LockMode mode) {
        session.transactions().requireForLock(mode.name());
        Capabilities store = session.model().driver().platform().capabilities();
        if (!store.has(Feature.PESSIMISTIC_LOCKS)) {
            throw SessionErrors.noLocks(
                    mode, session.model().driver().platform().name());
        }
        boolean waits = mode.isOrFail() && !store.has(Feature.LOCK_NO_WAIT);
        boolean meets = mode.isPartial() && !store.has(Feature.SKIP_LOCKED);
        if (store.has(Feature.ROW_LOCKS) && (waits || meets)) {
            throw SessionErrors.lockNotSupported(
                    mode, session.model().driver().platform().name());
        }
    }

    /** Compares the versions of entities that were found with the one that the options ask for. */
    void compare(List<EntityState> found, FindOptions<?> options) {
        Object version = options.lockVersion();
        for (int i = 0; version != null && i < found.size(); i++) {
            compare(found.get(i), version);
        }
    }

    /** Compares the loaded version of an entity with another. */
    void compare(EntityState state, Object version) {
        MappedColumn column = version(state.metadata());
        Object wanted = ValueConverter.convert(column.type(), version);
        if (wanted == null) {
            throw SessionErrors.wrongValue(
                    state.metadata().name() + "." + column.path(), column.type().javaType(), version);
        }
        Object stored = column.type().toStorage(wanted);
        if (!Objects.equals(column.type().toStorage(loadedVersion(state, column)), stored)) {
            throw SessionErrors.otherVersion(state, state.get());
        }
    }

    /** Locks the row of a managed entity, or asks whether it has still the version that was loaded. */
    void lock(EntityState state, LockMode mode) {
        if (!mode.isPessimistic()) {
            ask(state);
            return;
        }
        LockMode ofOne = mode.ofOne();
        check(ofOne);
        if (!session.finder().lock(state, ofOne)) {
            throw SessionErrors.gone(state);
        }
    }

    private void ask(EntityState state) {
        EntityMetadata entity = state.metadata();
        MappedColumn version = version(entity);
        Criterion same = equal(version, loadedVersion(state, version)).and(ofKey(entity, state.key()));
        if (session.finder().count(entity, same) == 0) {
            throw SessionErrors.otherVersion(state, state.get());
        }
    }

    private static Criterion ofKey(EntityMetadata entity, @Nullable Object key) {
        KeyFields fields = entity.keyFields();
        if (fields == null || key == null) {
            return equal(entity.key(), key);
        }
        @Nullable Object[] values = fields.split(key);
        List<Criterion> parts = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            parts.add(equal(entity.keyColumns().get(i), values[i]));
        }
        return new Criterion.And(parts);
    }

    private static Criterion equal(MappedColumn column, @Nullable Object value) {
        return new Criterion.Comparison(column.path(), Criterion.Operator.EQ, value);
    }

    private static @Nullable Object loadedVersion(EntityState state, MappedColumn version) {
        state.get();
        return state.snapshotValue(version.index());
    }

    private static MappedColumn version(EntityMetadata entity) {
        MappedColumn version = entity.version();
        if (version == null) {
            throw SessionErrors.notVersioned(entity);
        }
        return version;
    }
}
