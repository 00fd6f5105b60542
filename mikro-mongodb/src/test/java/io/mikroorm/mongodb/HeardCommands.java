// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import io.mikroorm.tck.server.TestServers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.BsonDocument;

/** The commands that really go to the server. Thread-safe. */
final class HeardCommands implements CommandListener {

    private final List<BsonDocument> commands = new CopyOnWriteArrayList<>();

    /** A client of the tests' server whose commands are heard. The test closes it. */
    MongoClient client() {
        ConnectionString url = new ConnectionString(
                TestServers.of("mongodb", MongoServers.SOURCES).url());
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(url)
                .addCommandListener(this)
                .build());
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        commands.add(event.getCommand().clone());
    }

    void reset() {
        commands.clear();
    }

    /** Those of a name, in order. */
    List<BsonDocument> named(String name) {
        return commands.stream()
                .filter(command -> name.equals(command.getFirstKey()))
                .toList();
    }

    /**
     * Which servers may answer a command. A driver that is connected to one server directly says {@code primaryPreferred} where the primary is
     * meant, so that any answers.
     */
    static String preference(BsonDocument command) {
        return command.containsKey("$readPreference")
                ? command.getDocument("$readPreference").getString("mode").getValue()
                : "primary";
    }

    /** The only one of a name. */
    BsonDocument only(String name) {
        List<BsonDocument> found = named(name);
        if (found.size() != 1) {
            throw new AssertionError("expected one " + name + ", but there were " + found);
        }
        return found.get(0);
    }
}
