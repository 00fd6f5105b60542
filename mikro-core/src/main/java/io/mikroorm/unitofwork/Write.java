// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.embedded.Making;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.members.GivenMembers;
import io.mikroorm.metadata.ToManyProperty;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a flush does to one row. Foreign keys among the values are what they point to: an {@link EntityState}, or the
 * {@code Write} that inserts it. Everything that the flush gives the row (key, version, times) stays here until it has
 * succeeded.
 */
final class Write {

    /** What is done. */
    enum Kind {
        INSERT,
        UPDATE,
        DELETE
    }

    final Kind kind;
    final EntityWrites type;
    /** The state of a managed or persisted entity; null for a new one that was only reached. */
    @Nullable
    EntityState state;

    /** The columns that are set. */
    final BitSet columns;
    /** Their new values, by column. */
    final @Nullable Object[] values;
    /** Whether this is not the row's only write: it settles nothing. */
    final boolean isPart;

    // Most rows have none of these, so they share the empty ones.
    private BitSet reconciled = NONE;
    private BitSet generated = NONE;
    private BitSet deferred = NONE;
    private Map<Integer, List<String>> parts = Map.of();
    private DocumentTargets documents = DocumentTargets.NONE;
    /** What was made inside of its embedded objects, which these get when the flush has succeeded. */
    Making inside = Making.NOTHING;

    private List<Dependency> before = List.of();
    private List<Dependency> after = List.of();

    private final Object entity;
    /** Of a new entity: what is in its plain fields of to-many relations, by their numbers. */
    private @Nullable GivenMembers @Nullable [] given;

    /** The key; null until the database has handed it out. */
    @Nullable
    Object key;

    /** Whether the database hands the key out. */
    boolean keyFromDatabase;
    /** The version that the row must still have; null where that is not checked. */
    @Nullable
    Object expectedVersion;
    /** The column of which it is known what it held although the row was not loaded; -1 for none. */
    int knownColumn = -1;
    /** What that column held. */
    @Nullable
    Object knownValue;
    /** Whether it was given up again: a new entity that is removed by cascade. */
    boolean cancelled;
    /** Whether it deletes a row that may have, for all that is known, a unique value that another write takes. */
    boolean early;
    /** Its place among all writes of the flush, which it keeps where nothing speaks against it. */
    int turn;
    /** How many writes must still be done before. */
    int waiting;
    /** Whether it waits for nothing but its turn. */
    boolean queued;
    /** Whether it has its place in the plan. */
    boolean scheduled;

    Write(Kind kind, EntityWrites type, Object entity, @Nullable EntityState state) {
        this(kind, type, entity, state, false);
    }

    private Write(Kind kind, EntityWrites type, Object entity, @Nullable EntityState state, boolean isPart) {
        this.kind = kind;
        this.type = type;
        this.entity = entity;
        this.state = state;
        this.isPart = isPart;
        this.columns =
                kind == Kind.DELETE ? NONE : new BitSet(type.metadata.columns().size());
        this.values = kind == Kind.DELETE
                ? NOTHING
                : new @Nullable Object[type.metadata.columns().size()];
    }

    /** The entity; of a reference without an object, its handle. */
    Object entity() {
        return entity;
    }

    /** Of a new entity: what is in a plain field, read once. */
    GivenMembers given(EntityState accessor, ToManyProperty relation) {
        @Nullable GivenMembers[] known = given;
        if (known == null) {
            known = new @Nullable GivenMembers[type.toManys.size()];
            given = known;
        }
        GivenMembers members = known[relation.index()];
        if (members == null) {
            members = GivenMembers.ofNew(accessor, entity, relation);
            known[relation.index()] = members;
        }
        return members;
    }

    boolean isInsert() {
        return kind == Kind.INSERT;
    }

    boolean isUpdate() {
        return kind == Kind.UPDATE;
    }

    boolean isDelete() {
        return kind == Kind.DELETE;
    }

    /** Sets a column. */
    void put(int column, @Nullable Object value) {
        columns.set(column);
        values[column] = value;
    }

    /** Of a column that is set, an embedded object, only these parts are: see {@link io.mikroorm.driver.UpdateBatch}. */
    void narrow(int column, List<String> names) {
        if (!names.isEmpty()) {
            parts = parts.isEmpty() ? new HashMap<>() : parts;
            parts.put(column, names);
        }
    }

    /** The parts that are set of columns that are not set as a whole. */
    Map<Integer, List<String>> parts() {
        return parts;
    }

    /** Adds the row that a relation in an embedded object leads to. */
    void leadTo(DocumentTargets.Target target, Object value) {
        documents = documents.with(target, value);
    }

    /** The rows that relations in embedded objects of the row lead to. */
    DocumentTargets documents() {
        return origin().documents;
    }

    /** Sets a column to what the flush made: the field follows when the flush has succeeded. */
    void generate(int column, @Nullable Object value) {
        put(column, value);
        generated = with(generated, column);
    }

    /** Takes what the store has made of a column that the write leaves out: the field follows when the flush has succeeded. */
    void receive(int column, @Nullable Object value) {
        values[column] = value;
        generated = with(generated, column);
    }

    /** The columns whose values the flush, or the store, made. */
    BitSet generated() {
        return generated;
    }

    /** Sets a foreign key to what the other side of its relation says: the field follows when the flush has succeeded. */
    void reconcile(int column, @Nullable Object target) {
        put(column, target);
        if (isInsert() && type.isKeyField(column)) {
            key = null; // it may have been that of another target
        }
        reconciled = with(reconciled, column);
    }

    boolean isReconciled(int column) {
        return reconciled.get(column);
    }

    /** Leaves a foreign key to another write of the row: an insert sets null for the time being, an update does not set it. */
    void defer(int column) {
        deferred = with(deferred, column);
        columns.set(column, isInsert());
    }

    boolean isDeferred(int column) {
        return deferred.get(column);
    }

    private static BitSet with(BitSet bits, int bit) {
        BitSet result = bits == NONE ? new BitSet(bit + 1) : bits;
        result.set(bit);
        return result;
    }

    /** What must be done before. */
    List<Dependency> before() {
        return before;
    }

    /** What must be done after. */
    List<Dependency> after() {
        return after;
    }

    static void tie(Dependency dependency) {
        dependency.first.after = with(dependency.first.after, dependency);
        dependency.second.before = with(dependency.second.before, dependency);
        dependency.second.waiting++;
    }

    private static List<Dependency> with(List<Dependency> list, Dependency dependency) {
        List<Dependency> result = list.isEmpty() ? new ArrayList<>(2) : list;
        result.add(dependency);
        return result;
    }

    /** An additional update of the same row, in one column, after this write. */
    Write later(int column, @Nullable Object value) {
        Write part = part(column, value);
        int version = type.versionColumn();
        part.expectedVersion = version >= 0 && columns.get(version) ? values[version] : expectedVersion;
        return part;
    }

    /** An additional update of the same row that puts null or a placeholder into one column, before this write. */
    Write earlier(int column, @Nullable Object value) {
        Write part = part(column, value);
        part.expectedVersion = expectedVersion;
        return part;
    }

    private Write part(int column, @Nullable Object value) {
        Write part = new Write(Kind.UPDATE, type, entity, state, true);
        part.put(column, value);
        part.origin = origin();
        return part;
    }

    private @Nullable Write origin;

    /** Whether it is known what was read of the row that it updates. */
    boolean expectsRead() {
        return isUpdate() && origin().isUpdate() && state != null && state.isLoaded();
    }

    /** The row's main write. */
    Write origin() {
        return origin == null ? this : origin;
    }

    /** The row's key; null until the database has handed it out. */
    @Nullable
    Object currentKey() {
        Write row = origin();
        return row.key == null && row.isInsert() ? type.keyOfOthers(row.values) : row.key;
    }

    /** Whether its key is, or has in it, that of another new row, which is not known yet. */
    boolean waitsForKey() {
        return type.waitsForKey(values);
    }

    /** Whether the database hands its key out, or that of a new row whose key it has. */
    boolean hasKeyOfDatabase() {
        return keyFromDatabase || type.hasKeyOfDatabase(values);
    }

    /** Of a row that was inserted: its key is known for good. */
    void settleKey() {
        key = currentKey();
    }

    /** Whether the flush sets a column, here or later. */
    boolean sets(int column) {
        return columns.get(column) || isDeferred(column);
    }

    /** The row, for messages: {@code Book#5}, {@code Book (new)}. */
    String describe() {
        Object known = currentKey();
        return type.metadata.name() + (known == null ? " (new)" : "#" + known);
    }

    private static final @Nullable Object[] NOTHING = {};
    private static final BitSet NONE = new BitSet(0);
}
