// SPDX-License-Identifier: MIT
package io.mikroorm.session;

import io.mikroorm.EntityManager;
import io.mikroorm.FlushPlan;
import io.mikroorm.ForkOptions;
import io.mikroorm.Found;
import io.mikroorm.Page;
import io.mikroorm.SerializeOptions;
import io.mikroorm.TransactionOptions;
import io.mikroorm.UpsertOptions;
import io.mikroorm.driver.DriverSession;
import io.mikroorm.entity.Ref;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.query.Condition;
import io.mikroorm.query.Criterion;
import io.mikroorm.query.FindOptions;
import io.mikroorm.query.FlushMode;
import io.mikroorm.query.LockMode;
import io.mikroorm.query.PageOptions;
import io.mikroorm.routine.Argument;
import io.mikroorm.routine.Routine;
import io.mikroorm.serialization.Serializer;
import io.mikroorm.transaction.Repetition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words that every entity manager has. A driver adds its own in a subclass, which {@link EntityManagers} makes: so they are there in
 * forks, in transactions and behind the global entity manager as well.
 */
public class DefaultEntityManager implements EntityManager {

    private final Scope scope;

    /** Speaks for a unit of work. */
    protected DefaultEntityManager(Scope scope) {
        this.scope = scope;
    }

    final Session session() {
        return scope.session();
    }

    /** Of the unit of work that is spoken for: what the driver opened for it. */
    protected final DriverSession driverSession() {
        return session().driver();
    }

    /** What is known about an entity; an error where the class is none. */
    protected final EntityMetadata metadata(Class<?> type) {
        return session().metadata(type);
    }

    /**
     * Flushes, if the mode asks for it, before something is read of which only the store knows which entities it is about.
     *
     * @param mode the mode that was chosen for it; null for the entity manager's
     */
    protected final void flushBeforeReading(@Nullable FlushMode mode) {
        session().autoFlush(mode);
    }

    /** The unit of work that is spoken for, as words of the store's own see it. */
    protected final StoreSession storeSession() {
        return new StoreSession(session());
    }

    final boolean isOf(Scope other) {
        return scope == other;
    }

    @Override
    public <E> List<E> find(Class<E> type, Condition<? super E> where, Consumer<? super FindOptions<E>> options) {
        return entities(findStates(type, where, readList(type, options)));
    }

    @Override
    public <E> List<E> findAll(Class<E> type, Consumer<? super FindOptions<E>> options) {
        return find(type, Condition.all(), options);
    }

    @Override
    public <E> @Nullable E findOne(Class<E> type, Object key, Consumer<? super FindOptions<E>> options) {
        Session session = session();
        EntityMetadata entity = session.keyed(type, "em.findOne");
        FindOptions<E> read = read(options);
        session.locks().check(entity, read);
        if (!session.isAtHand(entity, key, read)) {
            session.autoFlush(entity, Criterion.all(), read);
        }
        EntityState found = session.finder().findByKey(entity, key, read);
        if (found == null) {
            return null;
        }
        session.locks().compare(List.of(found), read);
        return type.cast(found.get());
    }

    @Override
    public <E> @Nullable E findOne(
            Class<E> type, Condition<? super E> where, Consumer<? super FindOptions<E>> options) {
        List<EntityState> found = findStates(type, where, read(options).limit(1));
        return found.isEmpty() ? null : type.cast(found.get(0).get());
    }

    @Override
    public <E> E findOneOrFail(Class<E> type, Object key, Consumer<? super FindOptions<E>> options) {
        E found = findOne(type, key, options);
        if (found == null) {
            throw SessionErrors.noRow(session().metadata(type), key);
        }
        return found;
    }

    @Override
    public <E> E findOneOrFail(Class<E> type, Condition<? super E> where, Consumer<? super FindOptions<E>> options) {
        E found = findOne(type, where, options);
        if (found == null) {
            throw SessionErrors.noneFulfils(session().metadata(type));
        }
        return found;
    }

    @Override
    public <E> Found<E> findAndCount(
            Class<E> type, Condition<? super E> where, Consumer<? super FindOptions<E>> options) {
        FindOptions<E> read = readList(type, options);
        List<E> items = entities(findStates(type, where, read));
        return new Found<>(items, session().finder().count(session().metadata(type), said(where, type), read));
    }

    @Override
    public <E> Page<E> findByCursor(
            Class<E> type, Condition<? super E> where, Consumer<? super PageOptions<E>> options) {
        PageOptions<E> read = new PageOptions<>();
        options.accept(read);
        Pages pages = new Pages(session(), session().metadata(type));
        return pages.page(said(where, type), read, (placed, found) -> findStates(type, placed, found));
    }

    @Override
    public <E> Stream<E> stream(Class<E> type, Condition<? super E> where, Consumer<? super FindOptions<E>> options) {
        return session().stream(type, said(where, type), read(options));
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R extends Record, E> List<R> findInto(
            Class<R> record, Class<E> type, Condition<? super E> where, Consumer<? super FindOptions<E>> options) {
        return (List<R>) (List<?>)
                session().records(record, session().metadata(type), said(where, type), readList(type, options));
    }

    @Override
    public <R extends @Nullable Object> R call(Routine<R> routine, Argument<?>... arguments) {
        Session session = session();
        return new RoutineCall<>(routine, scope.model().routines())
                .with(arguments)
                .send(session);
    }

    @Override
    public <R extends @Nullable Object> R call(Routine<R> routine, Map<String, ? extends @Nullable Object> arguments) {
        Session session = session();
        return new RoutineCall<>(routine, scope.model().routines())
                .with(arguments)
                .send(session);
    }

    @Override
    public long count(Class<?> type) {
        return count(type, Condition.all());
    }

    @Override
    public <E> long count(Class<E> type, Condition<? super E> where) {
        EntityMetadata entity = session().metadata(type);
        Criterion said = said(where, type);
        session().autoFlush(entity, said, new FindOptions<>());
        return session().finder().count(entity, said);
    }

    @Override
    public <E> E getReference(Class<E> type, Object key) {
        return type.cast(session()
                .map()
                .reference(session().keyed(type, "em.getReference"), key)
                .entityOrReference());
    }

    @Override
    @SuppressWarnings("unchecked")
    public <E> Ref<E> ref(Class<E> type, Object key) {
        return (Ref<E>) (Ref<?>) session().map().reference(session().keyed(type, "em.ref"), key);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <E> Ref<E> ref(Class<E> type, String property, Object value) {
        return (Ref<E>) session().handles().ref(session().keyed(type, "em.ref"), property, value);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <E> Ref<E> ref(E entity) {
        EntityState state = session().map().stateOf(entity);
        return state == null ? Ref.of(entity) : (Ref<E>) (Ref<?>) state;
    }

    @Override
    public <E> E refresh(E entity) {
        EntityState state = session().managed(entity, "refresh(…)");
        if (state.metadata().isView()) {
            session().autoFlush(state.metadata(), null);
        }
        if (!session().finder().refresh(state)) {
            throw SessionErrors.gone(state);
        }
        return entity;
    }

    @Override
    public void lock(Object entity, LockMode mode) {
        session().locks().lock(session().managed(entity, "lock(…)"), mode);
    }

    @Override
    public void lock(Object entity, Object version) {
        session().locks().compare(session().managed(entity, "lock(…)"), version);
    }

    @Override
    public void populate(Collection<?> entities, String... paths) {
        List<EntityState> states = new ArrayList<>(entities.size());
        for (Object entity : entities) {
            EntityState state = session().managed(entity, "populate(…)");
            session().autoFlushToLoad(state.metadata(), List.of(paths));
            states.add(state);
        }
        session().finder().populate(states, List.of(paths));
    }

    @Override
    public boolean isLoaded(Object entity) {
        EntityState state = session().map().stateWhateverKey(entity);
        return state != null && state.isLoaded();
    }

    @Override
    public boolean isLoaded(Object entity, String relation) {
        return new NamedProperties(session()).isLoaded(entity, relation);
    }

    @Override
    public void load(Object entity, String relation) {
        new NamedProperties(session()).load(entity, relation);
    }

    @Override
    public boolean contains(Object entity) {
        return session().map().stateWhateverKey(entity) != null;
    }

    @Override
    public EntityManager persist(Object entity) {
        Session session = session();
        session.unitOfWork().persist(entity);
        return session.entityManager();
    }

    @Override
    public EntityManager remove(Object entity) {
        Session session = session();
        session.unitOfWork().remove(entity);
        return session.entityManager();
    }

    @Override
    public void flush() {
        session().unitOfWork().flush();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <E> E upsert(E entity, Consumer<UpsertOptions> options) {
        return (E) session()
                .upserts()
                .all(Collections.singletonList(entity), options)
                .get(0);
    }

    @Override
    public <E> E upsert(
            Class<E> type, Map<String, ? extends @Nullable Object> values, Consumer<UpsertOptions> options) {
        return type.cast(session().upserts().one(session().metadata(type), values, options));
    }

    @Override
    @SuppressWarnings("unchecked")
    public <E> List<E> upsertAll(Collection<? extends E> entities, Consumer<UpsertOptions> options) {
        return (List<E>) session().upserts().all(entities, options);
    }

    @Override
    public <E> long nativeUpdate(
            Class<E> type, Condition<? super E> where, Map<String, ? extends @Nullable Object> values) {
        return new BulkWrites(session(), session().metadata(type), "em.nativeUpdate").update(said(where, type), values);
    }

    @Override
    public <E> long nativeDelete(Class<E> type, Condition<? super E> where) {
        return new BulkWrites(session(), session().metadata(type), "em.nativeDelete").delete(said(where, type));
    }

    @Override
    public <E> List<Object> insertMany(
            Class<E> type, Collection<? extends Map<String, ? extends @Nullable Object>> rows) {
        return new BulkWrites(session(), session().metadata(type), "em.insertMany").insert(rows);
    }

    @Override
    public FlushPlan plan() {
        return session().unitOfWork().plan();
    }

    @Override
    public <E> E create(Class<E> type, Map<String, ? extends @Nullable Object> values) {
        E entity = type.cast(assigner().create(session().metadata(type), values));
        session().unitOfWork().persist(entity);
        return entity;
    }

    @Override
    public <E> E assign(E entity, Map<String, ? extends @Nullable Object> values) {
        assigner().assign(entity, values);
        return entity;
    }

    private EntityAssigner assigner() {
        return new EntityAssigner(session().map(), new NamedProperties(session()));
    }

    @Override
    public Map<String, @Nullable Object> serialize(Object entity, Consumer<SerializeOptions> options) {
        return Serializer.map(session().map(), entity, shown(options));
    }

    @Override
    public List<Map<String, @Nullable Object>> serializeAll(
            Collection<?> entities, Consumer<SerializeOptions> options) {
        return Serializer.maps(session().map(), entities, shown(options));
    }

    @Override
    public String toJson(Object entity, Consumer<SerializeOptions> options) {
        return Serializer.json(session().map(), entity, shown(options));
    }

    @Override
    public String toJsonAll(Collection<?> entities, Consumer<SerializeOptions> options) {
        return Serializer.jsonArray(session().map(), entities, shown(options));
    }

    private SerializeOptions shown(Consumer<SerializeOptions> options) {
        SerializeOptions read = new SerializeOptions();
        scope.model().configuration().serialization().accept(read);
        options.accept(read);
        return read;
    }

    @Override
    public void clear() {
        session().unitOfWork().clear();
        session().handles().clear();
    }

    @Override
    public EntityManager fork(Consumer<ForkOptions> options) {
        ForkOptions read = new ForkOptions();
        options.accept(read);
        String chosen = read.schema();
        return new Session(scope.model(), chosen == null ? scope.schema() : chosen).entityManager();
    }

    @Override
    public @Nullable String getSchema() {
        return session().schema();
    }

    @Override
    public <R> R transactionalGet(Function<EntityManager, R> work, Consumer<TransactionOptions> options) {
        TransactionOptions read = new TransactionOptions();
        options.accept(read);
        Session session = session();
        return session.transactions().isSuspendedBy(read.propagation())
                ? transactionalGet(session.beside(), em -> scope.within(em, work), read)
                : transactionalGet(session, work, read);
    }

    private static <R> R transactionalGet(Session session, Function<EntityManager, R> work, TransactionOptions read) {
        if (read.retries() != 0) {
            Repetition.check(read, session.transactions().isActive(), session.isEmpty());
            return Repetition.run(read.retries(), () -> once(session, work, read), session.unitOfWork()::clear);
        }
        return once(session, work, read);
    }

    private static <R> R once(Session session, Function<EntityManager, R> work, TransactionOptions read) {
        FlushMode before = session.flushMode();
        FlushMode chosen = read.flushMode();
        if (chosen != null) {
            session.flushMode(chosen);
        }
        try {
            return session.transactions().call(() -> work.apply(session.entityManager()), read, session.unitOfWork());
        } finally {
            session.flushMode(before);
        }
    }

    @Override
    public void begin() {
        session().transactions().begin();
    }

    @Override
    public void commit() {
        session().transactions().commit(session().unitOfWork());
    }

    @Override
    public void rollback() {
        session().transactions().rollback();
    }

    @Override
    public boolean isInTransaction() {
        return session().transactions().isActive();
    }

    @Override
    public void setFlushMode(FlushMode mode) {
        session().flushMode(mode);
    }

    @Override
    public FlushMode getFlushMode() {
        return session().flushMode();
    }

    private <E> List<EntityState> findStates(Class<E> type, Condition<? super E> where, FindOptions<E> options) {
        return findStates(type, said(where, type), options);
    }

    private <E> List<EntityState> findStates(Class<E> type, Criterion said, FindOptions<E> options) {
        Session session = session();
        EntityMetadata entity = session.metadata(type);
        session.locks().check(entity, options);
        session.autoFlush(entity, said, options);
        List<EntityState> found = session.finder().find(entity, said, options);
        session.locks().compare(found, options);
        return found;
    }

    private static Criterion said(Condition<?> where, Class<?> type) {
        return Criterion.of(where, type.getSimpleName());
    }

    private static <E> FindOptions<E> read(Consumer<? super FindOptions<E>> options) {
        FindOptions<E> read = new FindOptions<>();
        options.accept(read);
        return read;
    }

    /** The same for lists, which come in the order of the mapping where nothing else is said. */
    private <E> FindOptions<E> readList(Class<E> type, Consumer<? super FindOptions<E>> options) {
        return read(options).thenAsMapped(session().metadata(type));
    }

    /** The list becomes the result: each state makes room for its entity. */
    @SuppressWarnings("unchecked")
    private static <E> List<E> entities(List<EntityState> states) {
        List<Object> entities = (List<Object>) (List<?>) states;
        for (int i = 0; i < entities.size(); i++) {
            entities.set(i, ((EntityState) entities.get(i)).get());
        }
        return (List<E>) entities;
    }
}
