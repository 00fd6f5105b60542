// SPDX-License-Identifier: MIT
package io.mikroorm.boot;

import io.mikroorm.Configuration;
import io.mikroorm.MappingHooks;
import io.mikroorm.MikroORM;
import io.mikroorm.bytecode.GeneratedStateFactory;
import io.mikroorm.bytecode.GeneratedStructAccesses;
import io.mikroorm.driver.DatabaseDriver;
import io.mikroorm.hydration.ReflectiveStateFactory;
import io.mikroorm.hydration.ReflectiveStructAccesses;
import io.mikroorm.hydration.StateFactory;
import io.mikroorm.json.JsonMapper;
import io.mikroorm.json.JsonMappers;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.StructAccesses;
import io.mikroorm.metadata.discovery.MetadataDiscovery;
import io.mikroorm.metadata.discovery.declared.Declarations;
import io.mikroorm.metadata.discovery.declared.MappingSources;
import io.mikroorm.metadata.discovery.draft.Conventions;
import io.mikroorm.naming.NamingStrategy;
import io.mikroorm.session.EntityManagers;
import io.mikroorm.session.Model;

/** Makes an ORM of settings and a driver. */
public final class OrmBootstrap {

    private OrmBootstrap() {}

    /** Discovers the model, tells the driver, and opens the front door. Connects to nothing. */
    public static MikroORM start(Configuration configuration, DatabaseDriver driver) {
        return start(configuration, driver, EntityManagers.PLAIN);
    }

    /** The same with entity managers of the driver's own kind, the global one included. */
    public static MikroORM start(Configuration configuration, DatabaseDriver driver, EntityManagers entityManagers) {
        NamingStrategy chosen = configuration.naming();
        NamingStrategy naming = chosen == null ? driver.platform().naming() : chosen;
        Conventions conventions =
                new Conventions(naming, configuration.prefixMode(), configuration.onDelete(), configuration.onUpdate());
        JsonMapper json = configuration.json();
        JsonMappers mappers = json == null ? JsonMappers.found() : JsonMappers.of(json);
        boolean reflective = configuration.reflectiveHydration();
        StructAccesses elements = reflective ? new ReflectiveStructAccesses() : new GeneratedStructAccesses();
        MappingHooks mapping = configuration.mapping();
        MappingSources sources = MappingSources.found(mapping.schemas(), mapping.onMetadata(), mapping.types());
        Declarations declarations = new Declarations(configuration.entities(), sources);
        MetadataStorage metadata =
                MetadataDiscovery.discover(declarations, conventions, driver.platform(), mappers, elements);
        mapping.afterDiscovered().forEach(hook -> hook.accept(metadata));
        StateFactory states = reflective ? new ReflectiveStateFactory(metadata) : new GeneratedStateFactory(metadata);
        driver.start(metadata);
        return new DefaultMikroORM(new Model(configuration, metadata, states, driver, entityManagers));
    }
}
