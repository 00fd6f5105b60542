// SPDX-License-Identifier: MIT
package io.mikroorm.session;

import io.mikroorm.EntityManager;
import io.mikroorm.FlushPlan;
import io.mikroorm.Found;
import io.mikroorm.MikroORM;
import io.mikroorm.RequestContext;
import io.mikroorm.TransactionOptions;
import io.mikroorm.UpsertOptions;
import io.mikroorm.entity.Ref;
import io.mikroorm.query.Condition;
import io.mikroorm.query.FindOptions;
import io.mikroorm.query.FlushMode;
import io.mikroorm.query.LockMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The global entity manager: stands for the one of the current request context. Thread-safe, as what it stands for is not. */
final class ContextEntityManager implements EntityManager {

    private final MikroORM orm;
    private final DefaultEntityManager global;
    private final boolean allowed;

    ContextEntityManager(MikroORM orm, DefaultEntityManager global, boolean allowed) {
        this.orm = orm;
        this.global = global;
        this.allowed = allowed;
    }

    private EntityManager current() {
        EntityManager contextual = RequestContext.entityManager(orm);
        if (contextual != null) {
            return contextual;
        }
        if (!allowed) {
            throw SessionErrors.globalContext();
        }
        return global;
    }

    @Override
    public EntityManager fork() {
        return global.fork();
    }

    @Override
    public <E> List<E> find(Class<E> type, Condition where, Consumer<FindOptions> options) {
        return current().find(type, where, options);
    }

    @Override
    public <E> List<E> findAll(Class<E> type, Consumer<FindOptions> options) {
        return current().findAll(type, options);
    }

    @Override
    public <E> @Nullable E findOne(Class<E> type, Object key, Consumer<FindOptions> options) {
        return current().findOne(type, key, options);
    }

    @Override
    public <E> @Nullable E findOne(Class<E> type, Condition where, Consumer<FindOptions> options) {
        return current().findOne(type, where, options);
    }

    @Override
    public <E> E findOneOrFail(Class<E> type, Object key, Consumer<FindOptions> options) {
        return current().findOneOrFail(type, key, options);
    }

    @Override
    public <E> E findOneOrFail(Class<E> type, Condition where, Consumer<FindOptions> options) {
        return current().findOneOrFail(type, where, options);
    }

    @Override
    public <E> Found<E> findAndCount(Class<E> type, Condition where, Consumer<FindOptions> options) {
        return current().findAndCount(type, where, options);
    }

    @Override
    public <E> Stream<E> stream(Class<E> type, Condition where, Consumer<FindOptions> options) {
        return current().stream(type, where, options);
    }

    @Override
    public <R extends Record> List<R> findInto(
            Class<R> record, Class<?> type, Condition where, Consumer<FindOptions> options) {
        return current().findInto(record, type, where, options);
    }

    @Override
    public long count(Class<?> type) {
        return current().count(type);
    }

    @Override
    public long count(Class<?> type, Condition where) {
        return current().count(type, where);
    }

    @Override
    public <E> E getReference(Class<E> type, Object key) {
        return current().getReference(type, key);
    }

    @Override
    public <E> Ref<E> ref(Class<E> type, Object key) {
        return current().ref(type, key);
    }

    @Override
    public <E> Ref<E> ref(E entity) {
        return current().ref(entity);
    }

    @Override
    public <E> E refresh(E entity) {
        return current().refresh(entity);
    }

    @Override
    public void lock(Object entity, LockMode mode) {
        current().lock(entity, mode);
    }

    @Override
    public void lock(Object entity, Object version) {
        current().lock(entity, version);
    }

    @Override
    public void populate(Collection<?> entities, String... paths) {
        current().populate(entities, paths);
    }

    @Override
    public boolean isLoaded(Object entity) {
        return current().isLoaded(entity);
    }

    @Override
    public boolean contains(Object entity) {
        return current().contains(entity);
    }

    @Override
    public EntityManager persist(Object entity) {
        return current().persist(entity);
    }

    @Override
    public EntityManager remove(Object entity) {
        return current().remove(entity);
    }

    @Override
    public void flush() {
        current().flush();
    }

    @Override
    public <E> E upsert(E entity, Consumer<UpsertOptions> options) {
        return current().upsert(entity, options);
    }

    @Override
    public <E> E upsert(
            Class<E> type, Map<String, ? extends @Nullable Object> values, Consumer<UpsertOptions> options) {
        return current().upsert(type, values, options);
    }

    @Override
    public <E> List<E> upsertAll(Collection<? extends E> entities, Consumer<UpsertOptions> options) {
        return current().upsertAll(entities, options);
    }

    @Override
    public FlushPlan plan() {
        return current().plan();
    }

    @Override
    public <E> E create(Class<E> type, Map<String, ? extends @Nullable Object> values) {
        return current().create(type, values);
    }

    @Override
    public <E> E assign(E entity, Map<String, ? extends @Nullable Object> values) {
        return current().assign(entity, values);
    }

    @Override
    public void clear() {
        current().clear();
    }

    @Override
    public <R> R transactionalGet(Function<EntityManager, R> work, Consumer<TransactionOptions> options) {
        EntityManager current = current();
        return current.transactionalGet(tx -> tx == current ? work.apply(tx) : behindThis(tx, work), options);
    }

    /** Work that gets an entity manager of its own reaches it through this front as well. */
    private <R> R behindThis(EntityManager tx, Function<EntityManager, R> work) {
        return RequestContext.call(orm, tx, () -> work.apply(tx));
    }

    @Override
    public void begin() {
        current().begin();
    }

    @Override
    public void commit() {
        current().commit();
    }

    @Override
    public void rollback() {
        current().rollback();
    }

    @Override
    public boolean isInTransaction() {
        return current().isInTransaction();
    }

    @Override
    public void setFlushMode(FlushMode mode) {
        current().setFlushMode(mode);
    }

    @Override
    public FlushMode getFlushMode() {
        return current().getFlushMode();
    }
}
