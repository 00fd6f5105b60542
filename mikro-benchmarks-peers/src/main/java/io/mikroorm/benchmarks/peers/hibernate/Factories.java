// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.peers.hibernate;

import io.mikroorm.benchmarks.Ground;
import io.mikroorm.benchmarks.Work;
import io.mikroorm.benchmarks.ground.SqlDatabase;
import io.mikroorm.benchmarks.peers.hibernate.model.Author;
import io.mikroorm.benchmarks.peers.hibernate.model.Book;
import io.mikroorm.benchmarks.peers.hibernate.model.Publisher;
import io.mikroorm.benchmarks.peers.hibernate.model.Tag;
import io.mikroorm.benchmarks.peers.hibernate.model.mixed.Article;
import io.mikroorm.benchmarks.peers.hibernate.model.mixed.Digital;
import io.mikroorm.benchmarks.peers.hibernate.model.mixed.Print;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.SessionFactory;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.Configuration;

/** How Hibernate is set up: what its guide says about batches, and no more work than is asked for. */
final class Factories {

    static final int BATCH_SIZE = 100;

    private static final Logger QUIET = Logger.getLogger("org.hibernate");

    private Factories() {}

    static SessionFactory open(SqlDatabase database, Work work) {
        QUIET.setLevel(Level.WARNING);
        Configuration configuration = new Configuration(new BootstrapServiceRegistryBuilder()
                .applyClassLoader(Factories.class.getClassLoader())
                .build());
        configuration.addProperties(settings(database));
        if (work == Work.GRAPH) {
            configuration.addAnnotatedClass(io.mikroorm.benchmarks.peers.hibernate.model.graph.Author.class);
            configuration.addAnnotatedClass(io.mikroorm.benchmarks.peers.hibernate.model.graph.Book.class);
        } else {
            configuration.addAnnotatedClass(Author.class);
            configuration.addAnnotatedClass(Book.class);
        }
        if (work == Work.ARTICLES) {
            configuration.addAnnotatedClass(Article.class);
            configuration.addAnnotatedClass(Print.class);
            configuration.addAnnotatedClass(Digital.class);
        }
        configuration.addAnnotatedClass(Publisher.class);
        configuration.addAnnotatedClass(Tag.class);
        if (database.ground() != Ground.POSTGRESQL) {
            configuration.addAttributeConverter(InstantAsText.class);
            configuration.addAttributeConverter(DateAsText.class);
        }
        return configuration.buildSessionFactory();
    }

    private static Properties settings(SqlDatabase database) {
        Properties settings = new Properties();
        settings.put(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, database.dataSource());
        settings.put(AvailableSettings.STATEMENT_BATCH_SIZE, String.valueOf(BATCH_SIZE));
        settings.put(AvailableSettings.ORDER_INSERTS, "true");
        settings.put(AvailableSettings.ORDER_UPDATES, "true");
        settings.put(AvailableSettings.GENERATE_STATISTICS, "false");
        settings.put(AvailableSettings.USE_SECOND_LEVEL_CACHE, "false");
        settings.put(AvailableSettings.USE_QUERY_CACHE, "false");
        settings.put(AvailableSettings.HBM2DDL_AUTO, "none");
        if (database.ground() != Ground.POSTGRESQL) {
            settings.put(AvailableSettings.DIALECT, "org.hibernate.community.dialect.SQLiteDialect");
            settings.put(AvailableSettings.ALLOW_METADATA_ON_BOOT, "false");
        }
        return settings;
    }
}
