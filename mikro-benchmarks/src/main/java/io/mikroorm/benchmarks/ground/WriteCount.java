// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.ground;

import com.mongodb.event.CommandFailedEvent;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
import java.util.concurrent.atomic.AtomicLong;

/** Counts the documents that a server says were written, changed or not. */
final class WriteCount implements CommandListener {

    private final AtomicLong documents = new AtomicLong();

    WriteCount() {}

    long documents() {
        return documents.get();
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {}

    @Override
    public void commandSucceeded(CommandSucceededEvent event) {
        switch (event.getCommandName()) {
            case "insert", "update", "delete" ->
                documents.addAndGet(event.getResponse().getNumber("n").longValue());
            case "findAndModify" -> documents.incrementAndGet();
            case "bulkWrite" -> throw new IllegalStateException("bulkWrite is not counted yet");
            default -> {}
        }
    }

    @Override
    public void commandFailed(CommandFailedEvent event) {}
}
