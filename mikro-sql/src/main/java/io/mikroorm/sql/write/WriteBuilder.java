// SPDX-License-Identifier: MIT
package io.mikroorm.sql.write;

import io.mikroorm.query.Aliased;
import io.mikroorm.query.EntityPath;
import io.mikroorm.query.FlushMode;
import io.mikroorm.query.PropertyPath;
import io.mikroorm.query.Valued;
import io.mikroorm.sql.query.Term;
import io.mikroorm.sql.query.Terms;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A write that is put together clause by clause, and carried out by one statement. Each call changes the builder and returns it. Names are checked
 * against the model when it is carried out or shown, before anything is sent. No entity is loaded: managed ones keep what they have. Not
 * thread-safe: a builder is for the thread of its entity manager.
 *
 * @param <W> what is built
 * @param <S> the builder itself
 */
public abstract class WriteBuilder<W extends WriteState, S extends WriteBuilder<W, S>> {

    private final WriteRunner runner;
    private W state;

    WriteBuilder(WriteRunner runner, W state) {
        this.runner = runner;
        this.state = state;
    }

    final WriteRunner runner() {
        return runner;
    }

    /** What was built so far. */
    final W state() {
        return state;
    }

    @SuppressWarnings("unchecked") // each builder is its own kind
    final S now(W next) {
        state = next;
        return (S) this;
    }

    /** The same with other options. */
    abstract W with(WriteState.Options options);

    /** Refuses what is not complete. */
    abstract void check();

    /** Whether the write flushes first, whatever the entity manager says. */
    public final S flushMode(FlushMode mode) {
        return now(with(state.options().with(mode)));
    }

    /**
     * What comes back of each row that is written: values of its own, and of an updated row the new ones. A database that gives nothing back of this
     * kind of write is error MO-5251.
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    public final WrittenRows returning(Valued<Aliased, ?>... values) {
        return new WrittenRows(runner, returned(Terms.of(values)));
    }

    /** The same by names: {@code "b.id", "b.title as name"}. */
    public final WrittenRows returning(String... paths) {
        return new WrittenRows(runner, returned(Terms.of(paths)));
    }

    /** The one value that comes back of each row that is written. */
    public final <V> WrittenValues<V> returningValue(Valued<Aliased, V> value) {
        return new WrittenValues<>(runner, returned(List.of(Terms.of(value))));
    }

    private WriteState returned(List<Term> terms) {
        check();
        return with(state.options().with(terms));
    }

    private W checked() {
        check();
        return state;
    }

    static List<String> paths(EntityPath<?>... paths) {
        List<String> names = new ArrayList<>(paths.length);
        for (EntityPath<?> path : paths) {
            names.add(path.path());
        }
        return names;
    }

    static List<String> paths(String... paths) {
        List<String> names = new ArrayList<>(paths.length);
        for (String path : paths) {
            names.add(PropertyPath.checked(path));
        }
        return names;
    }

    /** Carries it out; returns how many rows the database says were written. */
    public final long execute() {
        return runner.execute(checked());
    }

    /** The statement, with a placeholder for each value. Nothing is sent. */
    public final String toSql() {
        return runner.show(checked()).sql();
    }

    /** The values of {@link #toSql()}, in the order of its placeholders. */
    public final List<@Nullable Object> getParameters() {
        return runner.show(checked()).parameters();
    }

    /** The statement with its values in it: for people to read, and never to be sent. */
    public final String toFormattedSql() {
        return runner.show(checked()).formatted();
    }

    /** What was built so far. */
    @Override
    public final String toString() {
        return state.toString();
    }
}
