// SPDX-License-Identifier: MIT
package io.mikroorm.tck.reading;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.entity.EntityCollection;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reporters and what they write, with values that few ask for. */
final class Newspaper {

    /** Its entities. */
    static final List<Class<?>> ENTITIES =
            List.of(Reporter.class, Report.class, Page.class, CoverPage.class, PlainPage.class);

    private Newspaper() {}

    /** Writes, and has a life that is long. */
    @Entity
    static class Reporter {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 20)
        String name = "";

        @Property(lazy = true, nullable = true)
        @Nullable
        String life;

        @OneToMany(mappedBy = "reporter", orderBy = "title")
        EntityCollection<Report> reports = EntityCollection.of(this);

        protected Reporter() {}

        Reporter(String name, String life) {
            this.name = name;
            this.life = life;
        }
    }

    /** Has values of several kinds that few ask for. */
    @Entity
    static class Report {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 20)
        String title = "";

        @Property(lazy = true)
        @Nullable
        String text;

        @Property(lazy = true, nullable = true)
        byte @Nullable [] picture;

        @Property(lazy = true, nullable = true, precision = 10, scale = 2)
        @Nullable
        BigDecimal fee;

        @Property(lazy = true, nullable = true)
        @Nullable
        UUID archive;

        @Property(lazy = true, nullable = true, unique = true, length = 20)
        @Nullable
        String mark;

        @ManyToOne(nullable = true)
        @Nullable
        Reporter reporter;

        protected Report() {}

        Report(String title, String text, Reporter reporter) {
            this.title = title;
            this.text = text;
            this.picture = new byte[] {1, 2, 3};
            this.fee = new BigDecimal("10.25");
            this.archive = new UUID(1, 2);
            this.mark = title;
            this.reporter = reporter;
        }
    }

    /** Has something for all. */
    @Entity
    @Inheritance
    abstract static class Page {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(lazy = true, nullable = true)
        @Nullable
        String note;
    }

    /** Has something of its own. */
    @Entity
    static class CoverPage extends Page {

        @Property(lazy = true, nullable = true)
        @Nullable
        String motto;
    }

    /** Has nothing of its own. */
    @Entity
    static class PlainPage extends Page {}
}
