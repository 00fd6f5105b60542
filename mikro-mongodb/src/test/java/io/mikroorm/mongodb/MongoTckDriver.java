// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.mikroorm.ConfigurationBuilder;
import io.mikroorm.MikroORM;
import io.mikroorm.mongodb.driver.MongoPlatform;
import io.mikroorm.platform.Capabilities;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.server.Space;
import io.mikroorm.tck.server.SpaceStore;
import io.mikroorm.tck.server.Spaces;
import io.mikroorm.tck.server.TestServer;
import io.mikroorm.tck.server.TestServers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.bson.Document;

/**
 * MongoDB as the contracts see it: a database of a server for each ORM, with collections that are there already and empty. Flushes are
 * atomic, as the contracts want them.
 */
public final class MongoTckDriver implements TckDriver {

    private static final Map<String, Server> SERVERS = new ConcurrentHashMap<>();

    private final boolean validators;

    /** The way to the tests' server. */
    public MongoTckDriver() {
        this(false);
    }

    /** The same; collections may keep their documents to the mapping. */
    public MongoTckDriver(boolean validators) {
        this.validators = validators;
    }

    /** A server, and the databases on it. */
    private record Server(MongoClient client, Spaces spaces) {}

    private static Server server() {
        TestServer found = TestServers.of("mongodb", MongoServers.SOURCES);
        return SERVERS.computeIfAbsent(found.url(), url -> {
            MongoClient client = MongoClients.create(url);
            return new Server(client, new Spaces(new Databases(client)));
        });
    }

    /** The client of all tests. */
    public static MongoClient client() {
        return server().client();
    }

    @Override
    public String collation() {
        return "en";
    }

    @Override
    public String name() {
        return "mongodb";
    }

    @Override
    public String database() {
        Document info = client().getDatabase("admin").runCommand(new Document("buildInfo", 1));
        return name() + " " + info.getString("version");
    }

    @Override
    public Capabilities capabilities() {
        return new MongoPlatform().capabilities();
    }

    @Override
    public MikroORM open(List<Class<?>> entities, Consumer<ConfigurationBuilder<?>> settings) {
        return lent(entities, c -> settings.accept(c.validators(validators)));
    }

    @Override
    public TwoOrms openTwo(List<Class<?>> first, List<Class<?>> second, Consumer<ConfigurationBuilder<?>> settings) {
        LentMongo made = lent(first, c -> settings.accept(c.validators(validators)));
        try {
            return new TwoOrms(made, MongoORM.init(c -> settings.accept(at(c, made.space(), second))));
        } catch (RuntimeException e) {
            made.close();
            throw e;
        }
    }

    private static MongoConfigurationBuilder at(
            MongoConfigurationBuilder builder, Space space, List<Class<?>> entities) {
        return builder.client(client())
                .dbName(space.name())
                .implicitTransactions(true)
                .entities(entities.toArray(Class<?>[]::new));
    }

    /** An ORM of MongoDB's own kind, with MongoDB's settings besides. */
    public static LentMongo lent(List<Class<?>> entities, Consumer<MongoConfigurationBuilder> settings) {
        Server server = server();
        String wanted;
        try (MongoORM nowhere = MongoORM.init(c -> {
            settings.accept(c.client(server.client()).dbName("nowhere").entities(entities.toArray(Class<?>[]::new)));
        })) {
            wanted = nowhere.schema().createScript();
        }
        Space space = server.spaces().take(wanted);
        try {
            MongoORM orm = MongoORM.init(c -> settings.accept(at(c, space, entities)));
            if (space.isFresh()) {
                orm.schema().create();
                space.sound();
            }
            return new LentMongo(orm, space);
        } catch (RuntimeException e) {
            space.close();
            throw e;
        }
    }

    /** The databases of one server. */
    private record Databases(MongoClient client) implements SpaceStore {

        @Override
        public List<String> names() {
            return client.listDatabaseNames().into(new ArrayList<>());
        }

        /** A database is there with its first collection. */
        @Override
        public void create(String name) {}

        @Override
        public void empty(String name) {
            MongoDatabase database = client.getDatabase(name);
            for (String collection : database.listCollectionNames()) {
                database.getCollection(collection).deleteMany(new Document());
            }
        }

        @Override
        public void drop(String name) {
            client.getDatabase(name).drop();
        }
    }
}
