// SPDX-License-Identifier: MIT
package io.mikroorm.session;

import io.mikroorm.hydration.RecordClasses;
import io.mikroorm.hydration.RecordReader;
import io.mikroorm.hydration.StateFactory;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.query.resolving.QueryResolver;
import io.mikroorm.query.resolving.QueryResolver.Projection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The records that entities of a model are read into, each looked at once. Thread-safe. */
final class Records {

    private final RecordClasses classes = new RecordClasses();
    private final Map<Wanted, Known> known = new ConcurrentHashMap<>();
    private final QueryResolver queries;
    private final StateFactory states;

    private record Wanted(Class<?> record, EntityMetadata entity) {}

    /** What is read into a record, and who makes it. */
    record Known(Projection projection, RecordReader reader) {}

    Records(QueryResolver queries, StateFactory states) {
        this.queries = queries;
        this.states = states;
    }

    Known of(Class<?> record, EntityMetadata entity) {
        Wanted wanted = new Wanted(record, entity);
        Known found = known.get(wanted);
        if (found == null) {
            Projection projection = queries.projection(entity, record, classes);
            found = new Known(projection, states.reader(projection.mapping()));
            known.put(wanted, found);
        }
        return found;
    }
}
