// SPDX-License-Identifier: MIT
package io.mikroorm.loading;

import io.mikroorm.driver.CursorStream;
import io.mikroorm.driver.DriverSession;
import io.mikroorm.driver.RowCursor;
import io.mikroorm.driver.RowSink;
import io.mikroorm.identity.IdentityMap;
import io.mikroorm.identity.RootFolder;
import io.mikroorm.query.shape.FindQuery;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The entities of one query, each made when it is asked for and not kept. Not thread-safe. */
public final class EntityStream<E> {

    private final Class<E> type;
    private final RootFolder folder;
    private final RowCursor cursor;
    private boolean ended;

    private EntityStream(Class<E> type, RootFolder folder, RowCursor cursor) {
        this.type = type;
        this.folder = folder;
        this.cursor = cursor;
    }

    /**
     * Begins a query. The stream holds what the store needs for it until its end, or until it is closed.
     *
     * @param map one that is used for nothing else; its context is what the entities ask for what was not loaded with them
     */
    public static <E> Stream<E> open(Class<E> type, FindQuery query, IdentityMap map, DriverSession session) {
        return open(type, new RootFolder(map), sink -> session.stream(query, sink));
    }

    /**
     * The same for a statement of the store's own.
     *
     * @param folder makes the entities, and is used for nothing else
     * @param rows begins the statement, whose rows are pushed to the sink
     */
    public static <E> Stream<E> open(Class<E> type, RootFolder folder, Function<RowSink, RowCursor> rows) {
        EntityStream<E> entities = new EntityStream<>(type, folder, rows.apply(folder));
        return CursorStream.of(entities::next, entities::close);
    }

    /** An entity whose rows have not all come is not given, should somebody ask for it after this. */
    private void close() {
        folder.drop();
        cursor.close();
    }

    private @Nullable E next() {
        Object root = folder.take();
        while (root == null && !ended) {
            if (!hasRow()) {
                ended = true;
                folder.finish();
            }
            root = folder.take();
        }
        return root == null ? null : type.cast(root);
    }

    private boolean hasRow() {
        boolean asked = false;
        try {
            boolean more = cursor.next();
            asked = true;
            return more;
        } finally {
            if (!asked) {
                folder.drop();
            }
        }
    }
}
