// SPDX-License-Identifier: MIT
package io.mikroorm.tck.mapping;

import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

/** Lists come in the order that their class says, behind what the relation and the query say. */
public abstract class DefaultOrderContract extends Contract {

    /** Plays; comes by name. */
    @Entity(orderBy = "name, founded desc")
    static class Band {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 20)
        String name = "";

        int founded;

        @OneToMany(mappedBy = "band")
        EntityCollection<Song> songs = EntityCollection.of(this);

        @OneToMany(mappedBy = "coveredBy", orderBy = "seconds desc")
        EntityCollection<Song> covers = EntityCollection.of(this);

        @ManyToMany
        EntityCollection<Song> liked = EntityCollection.of(this);

        protected Band() {}

        Band(String name, int founded) {
            this.name = name;
            this.founded = founded;
        }
    }

    /** Is played; comes by title. */
    @Entity(orderBy = "title")
    static class Song {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 20)
        String title = "";

        int seconds;

        @ManyToOne
        @Nullable
        Band band;

        @ManyToOne
        @Nullable
        Band coveredBy;

        protected Song() {}

        Song(Band band, String title, int seconds) {
            this.band = band;
            this.coveredBy = band;
            this.title = title;
            this.seconds = seconds;
            band.liked.add(this);
        }
    }

    /** Is played on; comes by what is inside of its embeddables. */
    @Entity(orderBy = "address.city desc, sound.level")
    static class Stage {

        @PrimaryKey
        @Nullable
        Long id;

        @Embedded
        Address address = new Address();

        @Embedded(object = true)
        Sound sound = new Sound();

        @ManyToOne
        @Nullable
        Stage beside;

        @OneToMany(mappedBy = "beside", orderBy = "sound.level desc")
        EntityCollection<Stage> near = EntityCollection.of(this);

        protected Stage() {}

        Stage(String city, int level, @Nullable Stage beside) {
            this.address.city = city;
            this.sound.level = level;
            this.beside = beside;
        }
    }

    /** Where a stage is. */
    @Embeddable
    static class Address {

        @Property(length = 20)
        String city = "";
    }

    /** How loud a stage is. */
    @Embeddable
    static class Sound {

        int level;
    }

    /** What is shown of a band. */
    record Line(String name, int founded) {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Band.class, Song.class, Stage.class);
    }

    @BeforeEach
    void play() {
        EntityManager em = orm.em().fork();
        Band late = new Band("Can", 1990);
        em.persist(new Band("Neu", 1971));
        em.flush();
        List.of(late, new Band("Can", 1968)).forEach(em::persist);
        List.of(new Song(late, "c", 10), new Song(late, "a", 30), new Song(late, "b", 30))
                .forEach(em::persist);
        em.flush();
    }

    @Test
    void a_list_comes_in_the_order_of_its_class() {
        assertThat(fresh().findAll(Band.class)).extracting(band -> band.founded).containsExactly(1990, 1968, 1971);
    }

    @Test
    void a_query_says_what_comes_first_and_the_class_what_comes_then() {
        assertThat(fresh().findAll(Song.class, o -> o.orderBy("seconds desc")))
                .extracting(song -> song.title)
                .containsExactly("a", "b", "c");
    }

    @Test
    void a_query_turns_the_order_of_the_class_round() {
        assertThat(fresh().findAll(Band.class, o -> o.orderBy("founded")))
                .extracting(band -> band.founded)
                .containsExactly(1968, 1971, 1990);
    }

    @Test
    void pages_are_cut_in_this_order() {
        assertThat(fresh().findAndCount(Band.class, where("founded").gt(0), o -> o.limit(1)
                                .offset(1))
                        .items())
                .extracting(band -> band.founded)
                .containsExactly(1968);
    }

    @Test
    void records_come_in_it_too() {
        assertThat(fresh().findInto(Line.class, Band.class, where("founded").gt(0)))
                .containsExactly(new Line("Can", 1990), new Line("Can", 1968), new Line("Neu", 1971));
    }

    @ParameterizedTest
    @EnumSource(LoadStrategy.class)
    void members_come_in_the_order_of_their_relation_and_then_of_their_class(LoadStrategy strategy) {
        Band band = fresh().findAll(
                        Band.class, o -> o.populate("songs", "covers", "liked").strategy(strategy))
                .get(0);

        assertThat(band.songs).extracting(song -> song.title).containsExactly("a", "b", "c");
        assertThat(band.covers).extracting(song -> song.title).containsExactly("a", "b", "c");
        assertThat(band.liked).extracting(song -> song.title).containsExactly("a", "b", "c");
    }

    @Test
    void one_object_is_found_by_the_least_key_and_not_in_this_order() {
        assertThat(fresh().findOneOrFail(Band.class, where("founded").gt(0)).name)
                .isEqualTo("Neu");
    }

    @ParameterizedTest
    @EnumSource(LoadStrategy.class)
    @Requires(Feature.OBJECT_CONDITIONS)
    void an_order_leads_into_embeddables_of_columns_and_of_objects(LoadStrategy strategy) {
        Stage first = new Stage("Ulm", 9, null);
        given(first, new Stage("Bonn", 30, first), new Stage("Ulm", 8, first), new Stage("Bonn", 4, first));
        List<Stage> found = fresh().findAll(Stage.class, o -> o.populate("near").strategy(strategy));
        assertThat(found).extracting(stage -> stage.sound.level).containsExactly(8, 9, 4, 30);
        assertThat(found.get(1).near).extracting(stage -> stage.sound.level).containsExactly(30, 8, 4);
    }
}
