// SPDX-License-Identifier: MIT
package io.mikroorm;

import io.mikroorm.entity.Ref;
import io.mikroorm.query.Condition;
import io.mikroorm.query.FindOptions;
import io.mikroorm.query.FlushMode;
import io.mikroorm.query.LockMode;
import io.mikroorm.query.PageOptions;
import io.mikroorm.routine.Argument;
import io.mikroorm.routine.Routine;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A unit of work: finds entities, remembers each row as one object, and writes what changed when {@link #flush()} says so.
 * Cheap to make with {@link #fork()}: one for each request or job. Not thread-safe.
 */
public interface EntityManager {

    // reading

    /** The entities that fulfil a condition. A managed entity comes back as the same object, with its own values kept. */
    default <E> List<E> find(Class<E> type, Condition<? super E> where) {
        return find(type, where, o -> {});
    }

    /** The entities that fulfil a condition, with options: {@code o -> o.populate("books").orderBy("name").limit(20)}. */
    <E> List<E> find(Class<E> type, Condition<? super E> where, Consumer<? super FindOptions<E>> options);

    /** All entities of a class. */
    default <E> List<E> findAll(Class<E> type) {
        return findAll(type, o -> {});
    }

    /** All entities of a class, with options. */
    <E> List<E> findAll(Class<E> type, Consumer<? super FindOptions<E>> options);

    /** The entity with a key, or null. One that is managed and loaded takes no statement. */
    default <E> @Nullable E findOne(Class<E> type, Object key) {
        return findOne(type, key, o -> {});
    }

    /** The entity with a key, or null, with options. */
    <E> @Nullable E findOne(Class<E> type, Object key, Consumer<? super FindOptions<E>> options);

    /** The first entity that fulfils a condition, or null. */
    default <E> @Nullable E findOne(Class<E> type, Condition<? super E> where) {
        return findOne(type, where, o -> {});
    }

    /** The first entity that fulfils a condition, or null, with options. */
    <E> @Nullable E findOne(Class<E> type, Condition<? super E> where, Consumer<? super FindOptions<E>> options);

    /** The entity with a key; throws {@code EntityNotFoundException} when there is none. */
    default <E> E findOneOrFail(Class<E> type, Object key) {
        return findOneOrFail(type, key, o -> {});
    }

    /** The entity with a key, with options; throws {@code EntityNotFoundException} when there is none. */
    <E> E findOneOrFail(Class<E> type, Object key, Consumer<? super FindOptions<E>> options);

    /** The first entity that fulfils a condition; throws {@code EntityNotFoundException} when there is none. */
    default <E> E findOneOrFail(Class<E> type, Condition<? super E> where) {
        return findOneOrFail(type, where, o -> {});
    }

    /** The first entity that fulfils a condition, with options; throws {@code EntityNotFoundException} when there is none. */
    <E> E findOneOrFail(Class<E> type, Condition<? super E> where, Consumer<? super FindOptions<E>> options);

    /** A page of the entities that fulfil a condition, and the number of all of them: two statements. */
    <E> Found<E> findAndCount(Class<E> type, Condition<? super E> where, Consumer<? super FindOptions<E>> options);

    /** A page of all entities of a class: see {@link #findByCursor(Class, Condition, Consumer)}. */
    default <E> Page<E> findByCursor(Class<E> type, Consumer<? super PageOptions<E>> options) {
        return findByCursor(type, Condition.all(), options);
    }

    /**
     * A page of the entities that fulfil a condition: {@code c -> c.first(20).after(cursor).orderBy("price desc")}. A cursor of another page says where it
     * starts, or ends, so rows in front of it are not read, and inserts and deletes there move nothing. One statement, which asks for one row more than
     * the page has; {@code withTotal()} makes it two. For {@code orderBy("title")}:
     *
     * <pre>{@code
     * select … from book where title >= ? and (title > ? or (title = ? and id > ?)) order by title, id limit 21
     * }</pre>
     *
     * <p>Orders go by properties of the entity and behind relations to one entity; relations on the way are loaded with it. Refused are orders by what
     * has many values or none that is compared by size (MO-2152), virtual entities (MO-2153), cursors that were changed (MO-2150) and those of another
     * order (MO-2151).
     */
    <E> Page<E> findByCursor(Class<E> type, Condition<? super E> where, Consumer<? super PageOptions<E>> options);

    /** Records of all entities of a class: see {@link #findInto(Class, Class, Condition, Consumer)}. */
    default <R extends Record, E> List<R> findInto(Class<R> record, Class<E> type) {
        return findInto(record, type, Condition.all(), o -> {});
    }

    /** Records of the entities that fulfil a condition: see {@link #findInto(Class, Class, Condition, Consumer)}. */
    default <R extends Record, E> List<R> findInto(Class<R> record, Class<E> type, Condition<? super E> where) {
        return findInto(record, type, where, o -> {});
    }

    /**
     * Records of the entities that fulfil a condition. A component holds the property of its name, or the one that {@code @Path} names;
     * one that is a record itself holds properties of the embeddable, or of the entity behind the relation, of its name. Only
     * their columns are read, and nothing is managed. Order, limit, offset and hints are as with entities; locks and {@code populate}
     * are refused.
     */
    <R extends Record, E> List<R> findInto(
            Class<R> record, Class<E> type, Condition<? super E> where, Consumer<? super FindOptions<E>> options);

    /** All entities of a class as a stream. Close it: see {@link #stream(Class, Condition, Consumer)}. */
    default <E> Stream<E> stream(Class<E> type) {
        return stream(type, Condition.all(), o -> {});
    }

    /** All entities of a class as a stream, with options. Close it: see {@link #stream(Class, Condition, Consumer)}. */
    default <E> Stream<E> stream(Class<E> type, Consumer<? super FindOptions<E>> options) {
        return stream(type, Condition.all(), options);
    }

    /** The entities that fulfil a condition as a stream. Close it: see {@link #stream(Class, Condition, Consumer)}. */
    default <E> Stream<E> stream(Class<E> type, Condition<? super E> where) {
        return stream(type, where, o -> {});
    }

    /**
     * The entities that fulfil a condition, each read when it is asked for and not kept, so that memory does not grow with their number.
     * The query is sent by this call, and holds a connection until the last entity was read or the stream is closed: write
     * {@code try (Stream<Book> books = em.stream(…))}. In a transaction it is read in it, and ends with it.
     *
     * <p>The entities are not managed: each is an object of its own with what its row says, also where one with its key is managed here,
     * and changes of it are not flushed. Relations are loaded where {@code populate} names them, by joins; what was not loaded cannot be
     * loaded later. Locks and other strategies than {@code JOINED} are refused.
     */
    <E> Stream<E> stream(Class<E> type, Condition<? super E> where, Consumer<? super FindOptions<E>> options);

    /**
     * Calls a function or a procedure of the database, with a value for each parameter that takes one: {@code em.call(HALVED, N.of(12))}. In a transaction
     * it is called in it. It may be about any entity, so the flush mode AUTO flushes before; what it changes in rows, managed entities do not know before
     * they are refreshed. Wrong arguments are errors MO-4380 to MO-4386, before anything is sent; a database without routines is MO-2801.
     *
     * @return what the routine says: the value of a function, the rows as a list, or the {@link io.mikroorm.routine.Results} of a procedure
     */
    <R extends @Nullable Object> R call(Routine<R> routine, Argument<?>... arguments);

    /** The same with values by the names of the parameters. */
    <R extends @Nullable Object> R call(Routine<R> routine, Map<String, ? extends @Nullable Object> arguments);

    /** The number of entities of a class. */
    long count(Class<?> type);

    /** The number of entities that fulfil a condition. */
    <E> long count(Class<E> type, Condition<? super E> where);

    /**
     * The object of a row, without a statement: the managed one, or a new one with only its key set, which
     * {@link #isLoaded} denies. Whether the row exists shows when it is loaded or referred to. Throws for a class that has no
     * constructor without arguments; {@link #ref} works for every class.
     */
    <E> E getReference(Class<E> type, Object key);

    /** The handle to a row, without a statement. */
    <E> Ref<E> ref(Class<E> type, Object key);

    /**
     * The handle to the row with a unique value, without a statement: {@code em.ref(User.class, "email", mail)}. Its key is not known before it is
     * loaded; then it leads to the same object as the handle by the key, and may be assigned to relations before: a flush finds the rows of all such
     * handles first, with one query for each class and property, or new objects that have the value. Throws MO-4410 for a property that is not
     * unique, MO-4411 for a value of another class; {@code get()} MO-4412 before it is loaded, and it or a flush MO-4413 where there is no row.
     */
    <E> Ref<E> ref(Class<E> type, String property, Object value);

    /** The handle to an entity; of a new one, the handle that {@link Ref#of} makes. */
    <E> Ref<E> ref(E entity);

    /** Reads the row of a managed entity again and overwrites its properties; throws {@code EntityNotFoundException} when it is gone. */
    <E> E refresh(E entity);

    /**
     * Locks the row of a managed entity until the end of the transaction. An entity without changes of its own takes over what
     * the row says. With {@link LockMode#OPTIMISTIC}: asks whether the row has still the version that was loaded, and throws
     * {@code OptimisticLockException} if not.
     */
    void lock(Object entity, LockMode mode);

    /** Compares the loaded version of a managed entity with another; throws {@code OptimisticLockException} where they differ. */
    void lock(Object entity, Object version);

    /** Loads relations and lazy values of entities that are managed, as {@code populate} of a query would have done. */
    void populate(Collection<?> entities, String... paths);

    /** Loads relations of one entity that is managed. */
    default void populate(Object entity, String... paths) {
        populate(List.of(entity), paths);
    }

    /** Whether an entity is managed and its properties are known. False for a reference that only knows its key. */
    boolean isLoaded(Object entity);

    /**
     * Whether a property of an entity can be read. Of a relation: its target is loaded, or there is none; its members are known. True also of what the
     * application has put there itself. Of a value, whether it was read: lazy values are not unless they are asked for, and what {@code fields(…)}
     * or {@code exclude(…)} of a query leaves out is not.
     */
    boolean isLoaded(Object entity, String property);

    /**
     * Loads a relation, a lazy value or what a query has left out of a managed entity if it is not loaded: one statement, which also loads it for the
     * entities that were loaded together with this one. For plain fields what {@code load()} is for {@code Ref} and {@code EntityCollection}.
     */
    void load(Object entity, String property);

    /** Whether an entity is managed here: loaded, referred to, or to be inserted. */
    boolean contains(Object entity);

    // writing

    /** Marks an entity to be inserted by the next flush, with all that it reaches by cascade. Of a managed one: takes back a removal. */
    EntityManager persist(Object entity);

    /** Marks entities to be inserted by the next flush. */
    default EntityManager persistAll(Collection<?> entities) {
        entities.forEach(this::persist);
        return this;
    }

    /**
     * Marks an entity to be deleted by the next flush. A new one is not inserted, whatever relation leads to it. Doing so again
     * before the flush changes nothing. An object with a key that was neither found nor persisted by this entity manager is refused: it may have a
     * row.
     */
    EntityManager remove(Object entity);

    /** Marks entities to be deleted by the next flush. */
    default EntityManager removeAll(Collection<?> entities) {
        entities.forEach(this::remove);
        return this;
    }

    /**
     * Writes what changed since the last flush: one transaction (or a savepoint of the current one), inserts, updates and deletes in the order of the
     * foreign keys, only changed columns. Nothing changed, nothing sent. A failed flush rolls the database back and leaves
     * this entity manager as it was before: mend and flush again.
     */
    void flush();

    /** Inserts the row of an entity, or updates the one that is there: at once, in one statement. See the method with options. */
    default <E> E upsert(E entity) {
        return upsert(entity, o -> {});
    }

    /**
     * Inserts the row of an entity, or updates the one that has its key, or else its unique values; at once, not with the next flush.
     * Writes the entity's own columns and nothing that it refers to. A creation time stays, versions count on and are not compared.
     *
     * @return the managed object of the row: the given one, unless another is managed already, which then takes over what was written
     *     and keeps changes of its own in what was not
     */
    <E> E upsert(E entity, Consumer<UpsertOptions> options);

    /** Inserts a row of values by property name, or updates the one that is there. See the method with options. */
    default <E> E upsert(Class<E> type, Map<String, ? extends @Nullable Object> values) {
        return upsert(type, values, o -> {});
    }

    /**
     * Inserts a row of values by property name, or updates the one that has its key, or else its unique values, in these properties
     * alone. A new row has what {@link #create} would have given it.
     */
    <E> E upsert(Class<E> type, Map<String, ? extends @Nullable Object> values, Consumer<UpsertOptions> options);

    /** Inserts the rows of entities, or updates those that are there: many in one statement. */
    default <E> List<E> upsertAll(Collection<? extends E> entities) {
        return upsertAll(entities, o -> {});
    }

    /**
     * Inserts the rows of entities, or updates those that are there, many in one statement, all or none. Two of them with the same key
     * or unique values are refused. Entities of several classes are written class by class, in the order in which these come.
     *
     * @return the managed objects in the order of the entities
     */
    <E> List<E> upsertAll(Collection<? extends E> entities, Consumer<UpsertOptions> options);

    /**
     * Sets values in all rows that fulfil a condition, in one statement: {@code em.nativeUpdate(Book.class, where("author.name").eq("Jon"), Map.of("price", 10))}. Of a property by its
     * path; a relation takes an entity, a {@code Ref} or a key. Versions are counted up, and times of updates set, unless values are given for them. No entity is loaded: managed ones
     * keep what they have, and are refused by a flush where their version was counted up. Flushes before as {@link #count} does. A property that has no column of its own is error
     * MO-4430, a value of another class MO-4431.
     *
     * @return how many rows fulfilled the condition
     */
    <E> long nativeUpdate(Class<E> type, Condition<? super E> where, Map<String, ? extends @Nullable Object> values);

    /** The same with values that the compiler checks: {@code em.nativeUpdate(Book.class, Book_.pages.isNull(), c -> c.set(Book_.pages, 0))}. */
    default <E> long nativeUpdate(Class<E> type, Condition<? super E> where, Consumer<? super RowChange<E>> change) {
        RowChange<E> read = new RowChange<>();
        change.accept(read);
        return nativeUpdate(type, where, read.values());
    }

    /**
     * Deletes all rows that fulfil a condition, in one statement: {@code em.nativeDelete(Book.class, Book_.price.lt(1))}. No entity is loaded: what {@code remove} would do with other
     * rows is not done but for links and foreign keys of the database, managed entities stay, and a flush of changes of theirs fails. Flushes before as {@link #count} does.
     *
     * @return how many rows fulfilled the condition
     */
    <E> long nativeDelete(Class<E> type, Condition<? super E> where);

    /**
     * Inserts rows, many in one statement, without making managed entities of them: {@code em.insertMany(Book.class, rows)}. Each is given as values by the names of its properties, as
     * for {@link #create}; keys, versions, times and defaults are made as for new entities. A relation takes an entity that has a row, a {@code Ref} or a key; to-many relations are
     * error MO-4433.
     *
     * @return the keys, in the order of the rows
     */
    <E> List<Object> insertMany(Class<E> type, Collection<? extends Map<String, ? extends @Nullable Object>> rows);

    /**
     * What a flush would do now. Sends nothing and changes nothing, so it does not have what a flush loads first: rows that go with what is
     * removed, or are emptied, where no foreign key of the database does so.
     */
    FlushPlan plan();

    /**
     * A new entity made of values by property name: constructor parameters first, then the other properties. A relation
     * takes an entity, a {@code Ref} or a key, or a map of the values of one: with nothing but a key it means the row with that key; with the key of a
     * managed entity it changes that; else it is a new entity, which is inserted with this one where the relation cascades. The entity is persisted.
     */
    <E> E create(Class<E> type, Map<String, ? extends @Nullable Object> values);

    /**
     * Sets properties of an entity by name. A relation takes an entity, a {@code Ref}, a key, or a map of values as {@link #create}
     * does; if to-many, a collection of these. Where a value does not fit, nothing is changed.
     */
    <E> E assign(E entity, Map<String, ? extends @Nullable Object> values);

    // showing

    /** An entity as a map, as {@link #serialize(Object, Consumer)} says. */
    default Map<String, @Nullable Object> serialize(Object entity) {
        return serialize(entity, o -> {});
    }

    /**
     * An entity as a map, for the outside: its properties in their order, by the names and as {@code @Serialized} says. Sends nothing: a relation is shown
     * as a key unless it is named ({@code o -> o.populate("books.tags")}), collections and lazy values that are not loaded are left out. Embedded
     * values are maps, keys of several parts too. It need not be managed, nor be flushed; of a reference that is not loaded the key is shown. An
     * object of another class is error MO-4342, a name that leads nowhere MO-4340.
     */
    Map<String, @Nullable Object> serialize(Object entity, Consumer<SerializeOptions> options);

    /** Entities as maps, as {@link #serialize(Object, Consumer)} says. */
    default List<Map<String, @Nullable Object>> serializeAll(Collection<?> entities) {
        return serializeAll(entities, o -> {});
    }

    /** Entities as maps, in their order, each as {@link #serialize(Object, Consumer)} says. */
    List<Map<String, @Nullable Object>> serializeAll(Collection<?> entities, Consumer<SerializeOptions> options);

    /** An entity as an object in JSON, as {@link #toJson(Object, Consumer)} says. */
    default String toJson(Object entity) {
        return toJson(entity, o -> {});
    }

    /**
     * An entity as an object in JSON: what {@link #serialize(Object, Consumer)} shows, times as ISO texts, enums by their names, bytes in base64, numbers with
     * all their digits. A value of another class is written as it is stored; one that has no such form is error MO-4345.
     */
    String toJson(Object entity, Consumer<SerializeOptions> options);

    /** Entities as an array in JSON, as {@link #toJson(Object, Consumer)} says. */
    default String toJsonAll(Collection<?> entities) {
        return toJsonAll(entities, o -> {});
    }

    /** Entities as an array in JSON, in their order, each as {@link #toJson(Object, Consumer)} says. */
    String toJsonAll(Collection<?> entities, Consumer<SerializeOptions> options);

    /** Forgets all entities and all that was to be written; a rollback does not bring them back. */
    void clear();

    /** A new, empty entity manager on the same database, for the same schema. */
    default EntityManager fork() {
        return fork(f -> {});
    }

    /**
     * The same with something different. {@code em.fork(f -> f.schema("tenant_1"))} is an entity manager whose entities with an open schema,
     * {@code @Entity(schema = "*")}, lie in that one: each statement names it. A schema on a database without schemas is error MO-4320.
     */
    EntityManager fork(Consumer<ForkOptions> options);

    /** The schema of entities that leave theirs open: the one it was made for, or that of the settings; null for none. */
    @Nullable
    String getSchema();

    // transactions

    /** Runs some work in a transaction, flushes and commits; rolls back when it throws. Nested in another: a savepoint. */
    default void transactional(Consumer<EntityManager> work) {
        transactional(work, t -> {});
    }

    /** Runs some work in a transaction, with options. */
    default void transactional(Consumer<EntityManager> work, Consumer<TransactionOptions> options) {
        transactionalGet(
                em -> {
                    work.accept(em);
                    return Boolean.TRUE;
                },
                options);
    }

    /** Runs some work in a transaction and returns what it returns. */
    default <R> R transactionalGet(Function<EntityManager, R> work) {
        return transactionalGet(work, t -> {});
    }

    /**
     * Runs some work in a transaction, with options, and returns what it returns. The work gets this same entity manager, or,
     * where it must not touch the transaction that there is ({@link Propagation#REQUIRES_NEW}), a fresh one. After a rollback
     * this entity manager knows what it knew at the beginning.
     */
    <R> R transactionalGet(Function<EntityManager, R> work, Consumer<TransactionOptions> options);

    /** Begins a transaction; within one, sets a savepoint. */
    void begin();

    /** Flushes, and commits what {@link #begin} began. */
    void commit();

    /** Undoes what {@link #begin} began, in the database and here. */
    void rollback();

    /** Whether there is a transaction. */
    boolean isInTransaction();

    /** Chooses when queries flush first. */
    void setFlushMode(FlushMode mode);

    /** When queries flush first. */
    FlushMode getFlushMode();
}
