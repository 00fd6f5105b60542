// SPDX-License-Identifier: MIT
package io.mikroorm.session;

import io.mikroorm.driver.DriverSession;
import io.mikroorm.driver.RowCursor;
import io.mikroorm.driver.RowSink;
import io.mikroorm.fragment.QueryFragment;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.identity.RootFolder;
import io.mikroorm.loading.EntityStream;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.query.FindOptions;
import io.mikroorm.query.FlushMode;
import io.mikroorm.query.resolving.StatementResolver;
import io.mikroorm.query.shape.FindQuery.Given;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The unit of work of an entity manager, as the words of its own see it that a store gives it: what is to be flushed before them, how their values are bound, and how their
 * rows become managed entities. As short-lived as a call: ask the entity manager for it each time.
 */
public final class StoreSession {

    private final Session session;

    StoreSession(Session session) {
        this.session = session;
    }

    /** What the driver opened for it; in a transaction, its statements are in that. */
    public DriverSession driver() {
        return session.driver();
    }

    /** What is known about an entity; an error where the class is none. */
    public EntityMetadata metadata(Class<?> type) {
        return session.metadata(type);
    }

    /**
     * Flushes, if the mode asks for it, before a statement of which nobody knows which entities it is about.
     *
     * @param mode the mode that was chosen for it; null for the entity manager's
     */
    public void flushBefore(@Nullable FlushMode mode) {
        session.autoFlush(mode);
    }

    /** The same before a statement about some entities: in the mode AUTO, only where anything is to be written that it could see. */
    public void flushBefore(Collection<EntityMetadata> about, @Nullable FlushMode mode) {
        session.autoFlush(about, mode);
    }

    /**
     * How the values of a fragment are bound: as those of a property of their class, an entity or a handle as its key. Another is error MO-4419.
     *
     * @param what the statement, as errors call it: {@code "the statement"}
     */
    public List<Given> bound(QueryFragment fragment, String what) {
        return new GivenValues(session, session.keys(), what).of(fragment.values());
    }

    /** Who resolves names and conditions of one statement that is put together in the store's own words. */
    @SuppressWarnings("exports") // how queries are resolved is known to the drivers that it is opened to
    public StatementResolver resolver() {
        return session.model().queries().statement(session.keys());
    }

    /**
     * What a statement of the store's own may write of an entity. Of one that is only read: error MO-2325.
     *
     * @param call who writes, as errors call it: {@code "em.update"}
     */
    public StoreWrites writes(EntityMetadata entity, String call) {
        return new StoreWrites(session, entity, call);
    }

    /** How rows of other columns than those of an entity become objects of a class: error MO-5070 where they do not. */
    public RowsInto into(Class<?> type) {
        return session.model().rowsInto().of(type);
    }

    /**
     * Managed entities out of rows that a statement of the store's own finds. As with {@code find}: a row whose entity is managed gives that one; the
     * lock, the version and the refresh that the options ask for are looked at. Relations that always come along, and those that the options name to be populated,
     * are loaded by statements of their own as far as the rows do not have them. Flushes nothing.
     *
     * @param rows runs the statement: tells the sink the layout, whose root is the entity, and hands it each row while it is live
     * @return each root once, in the order of the rows
     */
    @SuppressWarnings("unchecked")
    public <E> List<E> entities(Class<E> type, FindOptions<E> options, Consumer<RowSink> rows) {
        EntityMetadata entity = session.metadata(type);
        session.locks().check(entity, options);
        List<EntityState> found = session.finder().read(entity, options, rows);
        session.locks().compare(found, options);
        List<Object> entities = new ArrayList<>(found.size());
        for (EntityState state : found) {
            entities.add(state.get());
        }
        return (List<E>) (List<?>) entities;
    }

    /**
     * Entities out of rows that a statement of the store's own finds, each made when it is asked for; they are not managed, and what did not come with their rows
     * cannot be loaded later. Flushes nothing. The stream holds what the store needs until its end, or until it is closed.
     *
     * @param multiplied whether an entity may come in several rows though nothing that is many is read; the rows of one follow each other in any case
     * @param rows begins the statement: tells the sink the layout, whose root is the entity, and gives the cursor that pushes each row to it
     */
    public <E> Stream<E> stream(Class<E> type, boolean multiplied, Function<RowSink, RowCursor> rows) {
        return EntityStream.open(type, new RootFolder(session.streamed(), multiplied), rows);
    }
}
