// SPDX-License-Identifier: MIT
package io.mikroorm.sql.session;

import io.mikroorm.fragment.QueryFragment;
import io.mikroorm.query.FindOptions;
import io.mikroorm.query.LockMode;
import io.mikroorm.session.StoreSession;
import io.mikroorm.sql.driver.BuiltSelects;
import io.mikroorm.sql.driver.SqlSession;
import io.mikroorm.sql.query.SelectRunner;
import io.mikroorm.sql.query.SelectState;
import io.mikroorm.sql.query.ShownStatement;
import io.mikroorm.sql.query.resolving.ColumnsOfEntity;
import io.mikroorm.sql.query.resolving.SelectResolver;
import io.mikroorm.sql.query.shape.SelectQuery;
import io.mikroorm.sql.query.shape.SelectShape.Item;
import io.mikroorm.type.ValueType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Carries out queries that were built, in the unit of work that their entity manager speaks for at that time. */
final class BuiltQueries implements SelectRunner {

    private final Supplier<StoreSession> sessions;

    BuiltQueries(Supplier<StoreSession> sessions) {
        this.sessions = sessions;
    }

    private static BuiltSelects selects(StoreSession session) {
        return ((SqlSession) session.driver()).builtSelects();
    }

    private static SelectQuery resolved(StoreSession session, SelectState query) {
        return SelectResolver.resolve(query, session.resolver());
    }

    /** The query, with all that it could see flushed if the mode asks for it. */
    private static SelectQuery prepared(StoreSession session, SelectState state) {
        SelectQuery query = resolved(session, state);
        session.flushBefore(state.options().flushMode());
        return query;
    }

    @Override
    public List<Object> entities(SelectState state) {
        return entities(state, state.from().type());
    }

    private <E> List<Object> entities(SelectState state, Class<E> type) {
        StoreSession session = sessions.get();
        SelectQuery query = prepared(session, state);
        FindOptions<E> options = new FindOptions<>();
        LockMode lock = state.options().lock();
        if (lock != null) {
            options.lock(lock);
        }
        List<String> populated = LoadedPaths.of(query.shape());
        if (!populated.isEmpty()) {
            options.populate(populated.toArray(new String[0]));
        }
        List<Object> found = new ArrayList<>(
                session.entities(type, options, sink -> selects(session).entities(query, sink)));
        return query.shape().isMultiplying() ? once(found) : found;
    }

    private static List<Object> once(List<Object> found) {
        Set<Object> known = Collections.newSetFromMap(new IdentityHashMap<>());
        found.removeIf(each -> !known.add(each));
        return found;
    }

    @Override
    public List<@Nullable Object[]> rows(SelectState state) {
        StoreSession session = sessions.get();
        SelectQuery query = prepared(session, state);
        return selects(session).rows(query, types(query));
    }

    private static List<ValueType> types(SelectQuery query) {
        List<ValueType> types = new ArrayList<>();
        for (Item item : query.shape().items()) {
            types.add(item.value().type());
        }
        return types;
    }

    private static RecordsOfItems records(StoreSession session, Class<?> type, SelectQuery query) {
        return new RecordsOfItems(type, session.into(type), query.shape().items());
    }

    @Override
    public <R extends Record> List<R> records(SelectState state, Class<R> type) {
        StoreSession session = sessions.get();
        SelectQuery query = resolved(session, state);
        RecordsOfItems records = records(session, type, query);
        session.flushBefore(state.options().flushMode());
        List<R> made = new ArrayList<>();
        for (@Nullable Object[] row : selects(session).rows(query, records.types())) {
            made.add(type.cast(records.make(row)));
        }
        return made;
    }

    @Override
    public Stream<Object> stream(SelectState state) {
        return stream(state, state.from().type());
    }

    @SuppressWarnings("unchecked")
    private <E> Stream<Object> stream(SelectState state, Class<E> type) {
        StoreSession session = sessions.get();
        SelectQuery query = resolved(session, state);
        boolean multiplied = RowsOfRoots.requireTogether(query.shape());
        session.flushBefore(state.options().flushMode());
        return (Stream<Object>)
                (Stream<?>) session.stream(type, multiplied, sink -> selects(session).stream(query, sink));
    }

    @Override
    public Stream<@Nullable Object[]> streamRows(SelectState state) {
        StoreSession session = sessions.get();
        SelectQuery query = prepared(session, state);
        return selects(session).streamRows(query, types(query));
    }

    @Override
    public <R extends Record> Stream<R> streamRecords(SelectState state, Class<R> type) {
        StoreSession session = sessions.get();
        SelectQuery query = resolved(session, state);
        RecordsOfItems records = records(session, type, query);
        session.flushBefore(state.options().flushMode());
        return selects(session).streamRows(query, records.types()).map(row -> type.cast(records.make(row)));
    }

    @Override
    public long count(SelectState state) {
        StoreSession session = sessions.get();
        SelectQuery query = prepared(session, state.withWindow(-1, 0));
        return selects(session).count(query);
    }

    @Override
    public ShownStatement show(SelectState state) {
        StoreSession session = sessions.get();
        return selects(session).show(resolved(session, state));
    }

    @Override
    public QueryFragment fragment(SelectState state, @Nullable Class<?> entity) {
        StoreSession session = sessions.get();
        SelectQuery query = resolved(session, state);
        return selects(session)
                .fragment(entity == null ? query : ColumnsOfEntity.named(query, session.metadata(entity)));
    }

    @Override
    public List<String> names(SelectState state) {
        List<String> names = new ArrayList<>();
        for (Item item : resolved(sessions.get(), state).shape().items()) {
            names.add(item.name());
        }
        return names;
    }
}
