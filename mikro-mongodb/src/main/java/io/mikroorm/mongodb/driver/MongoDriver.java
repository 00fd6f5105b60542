// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.driver;

import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.ReadPreference;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.mikroorm.Configuration;
import io.mikroorm.driver.DatabaseDriver;
import io.mikroorm.driver.DriverSession;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.mongodb.bson.DocumentBytes;
import io.mikroorm.mongodb.query.PlanCache;
import io.mikroorm.mongodb.write.LinkPlanner;
import io.mikroorm.mongodb.write.NewDocument;
import io.mikroorm.platform.Platform;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.UuidRepresentation;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;
import org.jspecify.annotations.Nullable;

/** The way to one database of MongoDB. Thread-safe; makes its client when it is first used. */
public final class MongoDriver implements DatabaseDriver {

    private static final CodecRegistry CODECS = CodecRegistries.fromRegistries(
            CodecRegistries.fromCodecs(new DocumentBytes(), new NewDocument.Writer()),
            MongoClientSettings.getDefaultCodecRegistry());

    private static final int ROWS = 1_000;

    private final MongoSettings settings;
    private final CommandObserver observer;
    private final int batchSize;
    private final Platform platform = new MongoPlatform();
    private final ReentrantLock lock = new ReentrantLock();
    private final KeyBlocks keys = new KeyBlocks(this);
    private volatile @Nullable MongoClient client;
    private volatile @Nullable Model model;
    private volatile @Nullable CodecRegistry codecs;

    /** For one database, with the settings that every driver has. */
    public MongoDriver(MongoSettings settings, Configuration configuration) {
        this.settings = settings;
        this.observer = new CommandObserver(configuration.listeners(), configuration.showValues());
        this.batchSize = configuration.batchSize() == 0 ? ROWS : configuration.batchSize();
    }

    /** What depends on the entities. */
    private record Model(PlanCache plans, LinkPlanner links, MongoFailures failures) {}

    @Override
    public Platform platform() {
        return platform;
    }

    @Override
    public void start(MetadataStorage metadata) {
        FieldNames.check(metadata);
        model = new Model(new PlanCache(metadata), new LinkPlanner(metadata), new MongoFailures(metadata));
    }

    @Override
    public DriverSession openSession() {
        return new MongoSession(this);
    }

    /** The client, which is made now where there is none yet. */
    public MongoClient client() {
        MongoClient known = client;
        if (known != null) {
            return known;
        }
        lock.lock();
        try {
            known = client;
            if (known == null) {
                MongoClient given = settings.client();
                known = given == null ? MongoClients.create(settings.url()) : given;
                client = known;
            }
            return known;
        } finally {
            lock.unlock();
        }
    }

    /** The database. */
    public MongoDatabase database() {
        return client().getDatabase(settings.dbName());
    }

    /** A collection, by its name. */
    public MongoCollection<BsonDocument> collection(String name) {
        return database().getCollection(name, BsonDocument.class).withCodecRegistry(CODECS);
    }

    /** A collection as applications see it, by its name. UUIDs are what entities make of them. */
    MongoCollection<Document> documents(String name) {
        CodecRegistry known = codecs;
        if (known == null) {
            known = CodecRegistries.withUuidRepresentation(database().getCodecRegistry(), UuidRepresentation.STANDARD);
            codecs = known;
        }
        return database().getCollection(name).withCodecRegistry(known);
    }

    @Override
    public void close() {
        MongoClient known = client;
        if (known != null && settings.client() == null) {
            known.close();
        }
    }

    /** Does what is about collections rather than documents. */
    public void administer(String what, Consumer<MongoDatabase> work) {
        try {
            work.accept(database());
        } catch (MongoException e) {
            throw failures().convert(e, null, what);
        }
    }

    /** New keys of these collections begin at one again, or behind what is there. */
    public void forgetKeys(List<String> collections) {
        administer("forget keys", database -> keys.forget(collections));
    }

    private Model model() {
        Model known = model;
        if (known == null) {
            throw MongoErrors.notStarted();
        }
        return known;
    }

    PlanCache plans() {
        return model().plans;
    }

    LinkPlanner links() {
        return model().links;
    }

    MongoFailures failures() {
        return model().failures;
    }

    CommandObserver observer() {
        return observer;
    }

    KeyBlocks keys() {
        return keys;
    }

    /** The most rows of one command. */
    int batchSize() {
        return batchSize;
    }

    /** Which servers answer queries that need not see the latest. */
    ReadPreference readers() {
        return settings.readers();
    }

    boolean hasImplicitTransactions() {
        return settings.implicitTransactions();
    }
}
