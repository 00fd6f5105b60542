// SPDX-License-Identifier: MIT
package io.mikroorm.session;

import io.mikroorm.Configuration;
import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.driver.DatabaseDriver;
import io.mikroorm.hydration.StateFactory;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.platform.Capabilities;
import io.mikroorm.query.ListForm;
import io.mikroorm.query.QueryResolver;
import io.mikroorm.unitofwork.WriteModel;

/** What all entity managers of one ORM share. Thread-safe. */
public final class Model {

    private final Configuration configuration;
    private final MetadataStorage metadata;
    private final StateFactory states;
    private final QueryResolver queries;
    private final WriteModel writes;
    private final DatabaseDriver driver;
    private final LazyLoadNotices notices;

    /** Made by boot: the settings, the entities, and a started driver. */
    public Model(Configuration configuration, MetadataStorage metadata, StateFactory states, DatabaseDriver driver) {
        this.configuration = configuration;
        this.metadata = metadata;
        this.states = states;
        this.driver = driver;
        Capabilities capabilities = driver.platform().capabilities();
        ListForm lists = new ListForm(
                capabilities.maxKeysPerStatement(), capabilities.has(Capabilities.Feature.LISTS_AS_VALUES));
        this.queries = new QueryResolver(metadata, configuration.loadStrategy(), lists);
        this.writes = new WriteModel(
                metadata, capabilities.has(Capabilities.Feature.DEFERRABLE_FOREIGN_KEYS), capabilities.timeUnit());
        this.notices = new LazyLoadNotices(metadata);
    }

    /** The global entity manager of an ORM. */
    public EntityManager globalEntityManager(MikroORM orm) {
        DefaultEntityManager global = new DefaultEntityManager(new Session(this));
        return new ContextEntityManager(orm, global, configuration.allowGlobalContext());
    }

    /** The settings. */
    public Configuration configuration() {
        return configuration;
    }

    /** The entities. */
    public MetadataStorage metadata() {
        return metadata;
    }

    /** The way to the store. */
    public DatabaseDriver driver() {
        return driver;
    }

    StateFactory states() {
        return states;
    }

    QueryResolver queries() {
        return queries;
    }

    WriteModel writes() {
        return writes;
    }

    LazyLoadNotices notices() {
        return notices;
    }
}
