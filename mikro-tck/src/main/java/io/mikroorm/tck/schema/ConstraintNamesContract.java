// SPDX-License-Identifier: MIT
package io.mikroorm.tck.schema;

import io.mikroorm.annotation.Check;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Index;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.annotation.Unique;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.exception.MetadataException;
import io.mikroorm.exception.UniqueConstraintViolationException;
import io.mikroorm.mapping.EntitySchema;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.tck.junit.Requires;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Names of constraints and indexes: those that several classes or tables get from one place, and those that a mapping gives to links and members. */
public abstract class ConstraintNamesContract extends SchemaContracts {

    /** Of several entities, whose tables have it all apiece. */
    @Index(name = "{table}_by_{columns}", properties = "size")
    @Check(name = "{table}_sized", expression = "{size} > 0")
    abstract static class Thing {

        @PrimaryKey
        int id;

        int size = 1;

        @Property(length = 20)
        @Unique(name = "{table}_code")
        String code = "";

        @ManyToOne(foreignKeyName = "{table}_of_{columns}")
        @Nullable
        Room room;
    }

    /** One of them. */
    @Entity
    static class Lamp extends Thing {

        static Lamp of(int id, String code) {
            Lamp lamp = new Lamp();
            lamp.id = id;
            lamp.code = code;
            return lamp;
        }
    }

    /** Another. */
    @Entity
    static class Desk extends Thing {}

    /** Has things, some of which do not know it. */
    @Entity
    static class Room {

        @PrimaryKey
        int id = 1;

        @ManyToMany(foreignKeyName = "linked_room", inverseForeignKeyName = "{table}_{columns}_link")
        final EntityCollection<Lamp> lamps = EntityCollection.of(this);

        @OneToMany(
                joinColumn = "kept_in",
                nullable = true,
                foreignKeyName = "desk_kept",
                deferred = true,
                onUpdate = ReferentialAction.CASCADE)
        final EntityCollection<Desk> desks = EntityCollection.of(this);

        @OneToMany(joinColumn = "lost_in", nullable = true, constraint = false)
        final EntityCollection<Desk> lost = EntityCollection.of(this);
    }

    /** Is unique by a value, and by another form of it. */
    @Entity
    @Unique(expression = "lower({mail})")
    @Index(expression = "upper({mail})")
    static class Member {

        @PrimaryKey
        int id;

        @Unique
        @Property(length = 40)
        String mail = "";

        static Member of(int id, String mail) {
            Member member = new Member();
            member.id = id;
            member.mail = mail;
            return member;
        }
    }

    /** Mapped in code. */
    static class Shelf {

        int id = 1;

        final EntityCollection<Lamp> lamps = EntityCollection.of(this);

        final EntityCollection<Desk> desks = EntityCollection.of(this);
    }

    @Override
    protected List<Class<?>> entities() {
        return List.of(Room.class, Lamp.class, Desk.class);
    }

    @Test
    void what_a_base_class_names_is_named_after_each_table() {
        String create = sqlOrm().schema().createSql();

        for (String table : List.of("lamp", "desk")) {
            assertThat(create)
                    .contains("create index " + quoted(table + "_by_size"))
                    .contains("constraint " + quoted(table + "_sized") + " check")
                    .contains(quoted(table + "_code"))
                    .contains("constraint " + quoted(table + "_of_room_id") + " foreign key (" + quoted("room_id"));
        }
        given(Lamp.of(1, "L"));
        assertThatThrownBy(() -> given(Lamp.of(2, "L")))
                .isInstanceOfSatisfying(UniqueConstraintViolationException.class, e -> assertThat(e.properties())
                        .containsExactly("Lamp.code"));
    }

    @Test
    void foreign_keys_of_links_have_the_names_that_the_mapping_says() {
        assertThat(sqlOrm().schema().createSql())
                .contains("constraint " + quoted("linked_room") + " foreign key (" + quoted("room_id") + ") references "
                        + quoted("room"))
                .contains("constraint " + quoted("room_lamps_lamp_id_link") + " foreign key (" + quoted("lamp_id")
                        + ") references " + quoted("lamp"));
    }

    @Test
    void foreign_keys_of_members_that_do_not_know_their_owner_are_as_it_says() {
        String create = sqlOrm().schema().createSql();

        assertThat(create)
                .contains("constraint " + quoted("desk_kept") + " foreign key (" + quoted("kept_in")
                        + ") references " + quoted("room") + " (" + quoted("id")
                        + ") on update cascade on delete set null")
                .doesNotContain("foreign key (" + quoted("lost_in") + ")");
        given(new Room());
        assertThat(refusal("insert into " + quoted("desk") + " (" + quoted("id") + ", " + quoted("size") + ", "
                        + quoted("code") + ", " + quoted("kept_in") + ", " + quoted("lost_in")
                        + ") values (1, 1, 'D', 1, 99)"))
                .isNull();
        assertThat(refusal("update " + quoted("room") + " set " + quoted("id") + " = 5"))
                .isNull();

        Room room = em().findOneOrFail(Room.class, 5, o -> o.populate("desks", "lost"));
        assertThat(room.desks).hasSize(1);
        assertThat(room.lost).isEmpty();
    }

    @Test
    void a_mapping_in_code_says_it_too() {
        EntitySchema<Shelf> schema = EntitySchema.define(Shelf.class, e -> e.key("id")
                .manyToMany("lamps", r -> r.foreignKeyName("shelf_side").inverseForeignKeyName("{table}_other"))
                .oneToMany("desks", r -> r.joinColumn("shelf_no")
                        .nullable()
                        .foreignKeyName("{table}_on_shelf")
                        .deferred()));
        try (var other = open(entities(), c -> c.entities(schema))) {
            assertThat(((SqlORM) other).schema().createSql())
                    .contains(quoted("shelf_side"))
                    .contains(quoted("shelf_lamps_other"))
                    .contains(quoted("desk_on_shelf"));
            assertThat(other.metadata().toString())
                    .contains("links constrained by shelf_side")
                    .contains("links to members constrained by shelf_lamps_other");
        }
    }

    @Test
    @Requires(Feature.EXPRESSION_INDEXES)
    void an_expression_has_a_name_of_its_own_beside_its_column() {
        try (var members = open(List.of(Member.class), c -> {})) {
            assertThat(((SqlORM) members).schema().createSql())
                    .contains(quoted("member_mail_unique"))
                    .contains(quoted("member_lower_mail_unique"))
                    .contains(quoted("member_upper_mail_index"));
            var em = members.em().fork();
            em.persist(Member.of(1, "jon@wall.org")).flush();
            em.persist(Member.of(2, "JON@wall.org"));
            assertThatThrownBy(em::flush).isInstanceOf(UniqueConstraintViolationException.class);
        }
    }

    /** Says the same name for all tables. */
    @Index(name = "by_size", properties = "size")
    abstract static class Careless {

        @PrimaryKey
        int id;

        int size;
    }

    /** One of them. */
    @Entity
    static class Cup extends Careless {}

    /** Another. */
    @Entity
    static class Pot extends Careless {}

    @Test
    void a_name_without_the_table_in_it_is_refused_for_several() {
        assertThatThrownBy(() -> open(List.of(Cup.class, Pot.class), c -> {}).close())
                .isInstanceOf(MetadataException.class)
                .hasMessageContaining("[MO-2078]")
                .hasMessageContaining("Cup")
                .hasMessageContaining("Pot")
                .hasMessageContaining("{table}");
    }
}
