// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta;

import io.mikroorm.EntityManager;
import io.mikroorm.exception.MetadataException;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.sqlite.SqliteORM;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Embeddables of Jakarta Persistence with relations: in lists, and in objects, which a word of ours says, they are keys in the document. */
@NullUnmarked
class RelationsInElementsTest {

    @Entity
    static class Singer {
        @Id
        @GeneratedValue
        Long id;

        String name;

        Singer() {}

        Singer(String name) {
            this.name = name;
        }
    }

    @Embeddable
    static class Part {
        String voice;

        @ManyToOne(cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
        @JoinColumn(name = "sung_by", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
        Singer singer;

        @OneToOne(fetch = FetchType.LAZY)
        Singer understudy;

        Part() {}

        Part(String voice, Singer singer) {
            this.voice = voice;
            this.singer = singer;
        }
    }

    @Entity
    static class Opera {
        @Id
        @GeneratedValue
        Long id;

        /** Elements of a list. */
        List<Part> parts = new ArrayList<>();

        /** In columns, where it is a foreign key. */
        @Embedded
        Part title;

        /** In one column, for which Jakarta Persistence has no word. */
        @io.mikroorm.annotation.Embedded(object = true, nullable = true)
        Part guest;
    }

    @Embeddable
    static class Badge {
        @Column(name = "number")
        int no;

        @ManyToOne
        @JoinColumn(foreignKey = @ForeignKey(name = "badge_singer"))
        Singer owner;
    }

    @Entity
    static class Drawer {
        @Id
        Long id;

        List<Badge> badges;
    }

    @Test
    void they_are_keys_in_the_document_and_foreign_keys_in_columns() {
        try (SqlORM orm = SqliteORM.init(c -> c.dbName(":memory:").entities(Opera.class, Singer.class))) {
            orm.schema().create();
            Singer ann = new Singer("Ann");
            Opera opera = new Opera();
            opera.parts.add(new Part("alto", ann));
            opera.parts.add(new Part("bass", new Singer("Ben")));
            opera.title = new Part("soprano", ann);
            opera.guest = new Part("tenor", new Singer("Cid"));
            opera.guest.understudy = ann;
            EntityManager em = orm.em().fork();
            em.persist(opera).flush();

            assertThat(orm.metadata().get(Opera.class).columns())
                    .extracting(column -> column.name())
                    .containsExactlyInAnyOrder("id", "parts", "voice", "sung_by", "understudy_id", "guest");
            Opera found = orm.em()
                    .fork()
                    .findOneOrFail(
                            Opera.class,
                            where("guest.singer.name")
                                    .eq("Cid")
                                    .and(where("parts.singer").eq(ann.id)),
                            o -> o.populate("parts.singer", "guest.understudy"));
            assertThat(found.parts).extracting(part -> part.singer.name).containsExactly("Ann", "Ben");
            assertThat(found.guest.understudy).isSameAs(found.parts.get(0).singer);
            assertThat(found.title.singer).isSameAs(found.guest.understudy);
        }
    }

    @Test
    void what_a_document_cannot_have_is_refused() {
        assertThatThrownBy(() -> SqliteORM.init(c -> c.dbName(":memory:").entities(Drawer.class, Singer.class))
                        .close())
                .isInstanceOf(MetadataException.class)
                .hasMessageContaining("[MO-2880] Badge.owner")
                .hasMessageContaining("foreignKeyName");
    }
}
