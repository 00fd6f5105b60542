// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.driver;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCursor;
import io.mikroorm.driver.RowCursor;
import io.mikroorm.mongodb.driver.CommandObserver.Command;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The documents of one query, fetched while they are asked for. Listeners hear of the command when it ends, with the documents that were
 * read. Not thread-safe.
 */
final class DocumentCursor<T> implements RowCursor {

    private final MongoConnection connection;
    private final Command command;
    private final MongoCursor<T> documents;
    private final Consumer<T> consumer;
    private final long start = System.nanoTime();
    private long count;
    private boolean open = true;
    private boolean outlived;

    DocumentCursor(MongoConnection connection, Command command, MongoCursor<T> documents, Consumer<T> consumer) {
        this.connection = connection;
        this.command = command;
        this.documents = documents;
        this.consumer = consumer;
    }

    @Override
    public boolean next() {
        if (outlived) {
            throw RowCursor.transactionIsOver();
        }
        boolean more = false;
        try {
            if (open && documents.hasNext()) {
                T document = documents.next();
                count++;
                consumer.accept(document);
                more = true; // what the consumer does not take ends the query as well
            }
        } catch (MongoException e) {
            end(e);
            throw connection.failed(command, e);
        } finally {
            if (!more) {
                close();
            }
        }
        return more;
    }

    @Override
    public void close() {
        end(null);
    }

    /** Its transaction ends: who asks for another row is told. */
    void outlive() {
        outlived = open;
        close();
    }

    private void end(@Nullable MongoException failure) {
        if (open) {
            open = false;
            connection.ended(this);
            documents.close();
            connection.heard(command, start, count, failure);
        }
    }
}
