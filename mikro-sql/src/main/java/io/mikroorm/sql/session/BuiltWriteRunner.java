// SPDX-License-Identifier: MIT
package io.mikroorm.sql.session;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.session.StoreSession;
import io.mikroorm.session.StoreWrites;
import io.mikroorm.sql.driver.BuiltWrites;
import io.mikroorm.sql.driver.SqlSession;
import io.mikroorm.sql.query.ShownStatement;
import io.mikroorm.sql.query.resolving.WriteResolver;
import io.mikroorm.sql.query.shape.SelectShape.Item;
import io.mikroorm.sql.query.shape.WriteQuery;
import io.mikroorm.sql.write.SetValue;
import io.mikroorm.sql.write.WriteRunner;
import io.mikroorm.sql.write.WriteState;
import io.mikroorm.type.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Carries out writes that were built, in the unit of work that their entity manager speaks for at that time. */
final class BuiltWriteRunner implements WriteRunner {

    private final Supplier<StoreSession> sessions;

    BuiltWriteRunner(Supplier<StoreSession> sessions) {
        this.sessions = sessions;
    }

    private static BuiltWrites writes(StoreSession session) {
        return ((SqlSession) session.driver()).builtWrites();
    }

    private static StoreWrites rules(StoreSession session, WriteState write) {
        String call = write instanceof WriteState.Update
                ? "em.update"
                : write instanceof WriteState.Delete
                        ? "em.delete"
                        : write instanceof WriteState.Truncate
                                ? "em.truncate"
                                : write instanceof WriteState.Insert ? "em.insert" : "em.insertFrom";
        return session.writes(session.metadata(write.target().type()), call);
    }

    private static WriteQuery resolved(StoreSession session, StoreWrites rules, WriteState write) {
        return WriteResolver.resolve(write, session.resolver(), rules);
    }

    /** One write for each statement: an insert of many rows takes several. */
    private static List<WriteQuery> prepared(StoreSession session, StoreWrites rules, WriteState write) {
        List<WriteQuery> queries = new ArrayList<>();
        for (WriteState each : parts(session, write)) {
            WriteQuery query = resolved(session, rules, each);
            writes(session).check(query);
            queries.add(query);
        }
        session.flushBefore(write.options().flushMode());
        return queries;
    }

    private static List<WriteState> parts(StoreSession session, WriteState write) {
        if (!(write instanceof WriteState.Insert insert)) {
            return List.of(write);
        }
        EntityMetadata entity = session.metadata(insert.target().type());
        int most = writes(session).rowsPerStatement(entity.rowWidth());
        List<List<SetValue>> rows = insert.rows();
        List<WriteState> parts = new ArrayList<>();
        for (int from = 0; from < Math.max(1, rows.size()); from += most) {
            List<List<SetValue>> some = rows.subList(from, Math.min(rows.size(), from + most));
            parts.add(new WriteState.Insert(insert.target(), some, insert.conflict(), insert.options()));
        }
        return parts;
    }

    @Override
    public long execute(WriteState write) {
        StoreSession session = sessions.get();
        StoreWrites rules = rules(session, write);
        List<WriteQuery> queries = prepared(session, rules, write);
        BuiltWrites writes = writes(session);
        boolean several = queries.size() > 1 || writes.isSeveral(queries.get(0).shape());
        return rules.run(
                () -> {
                    long rows = 0;
                    for (WriteQuery query : queries) {
                        rows += writes.execute(query);
                    }
                    return rows;
                },
                several);
    }

    @Override
    public List<@Nullable Object[]> rows(WriteState write) {
        StoreSession session = sessions.get();
        StoreWrites rules = rules(session, write);
        List<WriteQuery> queries = prepared(session, rules, write);
        return rows(session, rules, queries, types(queries.get(0)));
    }

    private static List<ValueType> types(WriteQuery query) {
        List<ValueType> types = new ArrayList<>();
        for (Item item : query.shape().returning()) {
            types.add(item.value().type());
        }
        return types;
    }

    private static List<@Nullable Object[]> rows(
            StoreSession session, StoreWrites rules, List<WriteQuery> queries, List<ValueType> types) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        rules.run(
                () -> {
                    for (WriteQuery query : queries) {
                        rows.addAll(writes(session).rows(query, types));
                    }
                    return rows.size();
                },
                queries.size() > 1);
        return rows;
    }

    @Override
    public <R extends Record> List<R> records(WriteState write, Class<R> type) {
        StoreSession session = sessions.get();
        StoreWrites rules = rules(session, write);
        List<Item> items =
                resolved(session, rules, parts(session, write).get(0)).shape().returning();
        RecordsOfItems records = new RecordsOfItems(type, session.into(type), items);
        List<R> made = new ArrayList<>();
        for (@Nullable Object[] row : rows(session, rules, prepared(session, rules, write), records.types())) {
            made.add(type.cast(records.make(row)));
        }
        return made;
    }

    @Override
    public List<String> names(WriteState write) {
        return WriteResolver.names(write);
    }

    @Override
    public ShownStatement show(WriteState write) {
        StoreSession session = sessions.get();
        return writes(session).show(resolved(session, rules(session, write), write));
    }
}
