// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.entity.Ref;
import io.mikroorm.exception.FlushRefusedException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.unitofwork.Shelf.Author;
import io.mikroorm.unitofwork.Shelf.Captain;
import io.mikroorm.unitofwork.Shelf.Chicken;
import io.mikroorm.unitofwork.Shelf.Country;
import io.mikroorm.unitofwork.Shelf.Egg;
import io.mikroorm.unitofwork.Shelf.Prize;
import io.mikroorm.unitofwork.Shelf.Profile;
import io.mikroorm.unitofwork.Shelf.Seat;
import io.mikroorm.unitofwork.Shelf.Ship;
import io.mikroorm.unitofwork.Shelf.Tag;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class UniqueValuesTest {

    private Desk desk = new Desk();

    private static Author author(String name, String email) {
        Author author = new Author(name);
        author.email = email;
        return author;
    }

    @Test
    void a_deleted_value_can_be_inserted_again() {
        desk = desk.after(new Tag("cold"), new Tag("warm"));
        desk.remove(desk.first(Tag.class)).persist(new Tag("cold"), new Tag("new"));
        desk.flush();

        assertThat(desk.store.rows(Desk.metadata(Tag.class))).hasSize(3);
    }

    @Test
    void a_deleted_value_can_be_taken_by_an_update() {
        desk = desk.after(new Tag("cold"), new Tag("warm"));
        List<Tag> tags = desk.all(Tag.class);
        desk.remove(tags.get(0));
        tags.get(1).name = "cold";
        desk.flush();

        assertThat(desk.statements()).containsExactly("delete Tag 1", "update Tag 1 name");
    }

    @Test
    void a_value_that_an_update_frees_can_be_inserted() {
        desk = desk.after(new Seat(1));
        desk.first(Seat.class).number = 2;
        desk.persist(new Seat(1));
        desk.flush();

        assertThat(desk.statements()).containsExactly("update Seat 1 number", "insert Seat 1");
    }

    @Test
    void values_can_move_up_in_a_row() {
        desk = desk.after(new Seat(1), new Seat(2), new Seat(3));
        desk.all(Seat.class).forEach(s -> s.number++);
        desk.flush();

        assertThat(desk.other().all(Seat.class)).extracting(s -> s.number).containsExactly(2, 3, 4);
    }

    @Test
    void values_that_can_be_null_can_be_exchanged() {
        desk = desk.after(author("Jon", "a"), author("Arya", "b"), author("Bran", "c"));
        List<Author> authors = desk.all(Author.class);
        authors.get(0).email = "b";
        authors.get(1).email = "c";
        authors.get(2).email = "a";
        authors.get(0).name = "Jon Snow";
        desk.flush();

        assertThat(desk.other().all(Author.class)).extracting(a -> a.email).containsExactly("b", "c", "a");
        assertThat(authors).extracting(a -> a.version).containsExactly(2, 2, 2);
        assertThat(desk.plan()).isEqualTo("nothing");
        authors.get(0).email = null;
        desk.flush();
    }

    @Test
    void values_that_cannot_be_null_are_exchanged_by_way_of_a_placeholder() {
        desk = desk.after(new Seat(1), new Seat(2), new Seat(3));
        List<Seat> seats = desk.all(Seat.class);
        seats.get(0).number = 2;
        seats.get(1).number = 3;
        seats.get(2).number = 1;

        assertThat(desk.plan()).isEqualTo("""
                        update  Seat  ×1   set number (×1 placeholder)
                        update  Seat  ×1   set number
                        update  Seat  ×1   set number
                        update  Seat  ×1   set number""");
        assertThat(desk.work.plan()).isEqualTo(desk.work.plan());
        desk.flush();
        assertThat(desk.other().all(Seat.class)).extracting(s -> s.number).containsExactly(2, 3, 1);
        assertThat(seats).extracting(s -> s.number).containsExactly(2, 3, 1);
        assertThat(desk.plan()).isEqualTo("nothing");
    }

    @Test
    void many_placeholders_share_a_step() {
        desk = desk.after(new Seat(1), new Seat(2), new Seat(3), new Seat(4));
        desk.all(Seat.class).forEach(s -> s.number = (s.number - 1 ^ 1) + 1);
        desk.flush();

        assertThat(desk.statements())
                .containsExactly("update Seat 2 number", "update Seat 2 number", "update Seat 2 number");
        assertThat(desk.other().all(Seat.class)).extracting(s -> s.number).containsExactly(2, 1, 4, 3);
    }

    @Test
    void values_of_few_that_cannot_be_null_are_not_exchanged() {
        desk = desk.after(new Prize(1), new Prize(2));
        List<Prize> prizes = desk.all(Prize.class);
        prizes.get(0).rank = 2;
        prizes.get(1).rank = 1;

        assertThatThrownBy(desk::flush)
                .isInstanceOf(FlushRefusedException.class)
                .hasMessageContaining("Prize.rank")
                .hasMessageContaining("Prize#1")
                .hasMessageContaining("Prize#2");
        assertThat(desk.store.log).isEmpty();
    }

    @Test
    void a_key_that_was_deleted_can_be_used_again() {
        desk = desk.after(new Country("CH", "Switzerland"));
        desk.remove(desk.first(Country.class));
        Country again = new Country("CH", "Schweiz");
        desk.persist(again).flush();

        assertThat(desk.state(again).key()).isEqualTo("CH");
        assertThat(desk.other().first(Country.class).name).isEqualTo("Schweiz");
    }

    @Test
    void the_one_of_a_one_to_one_can_be_replaced() {
        Author jon = new Author("Jon");
        Profile old = new Profile("old");
        old.author = jon;
        desk = desk.after(old);
        Profile young = new Profile("young");
        young.author = desk.first(Author.class);
        desk.remove(desk.first(Profile.class)).persist(young).flush();

        assertThat(desk.store.rows(Desk.metadata(Profile.class))).hasSize(1);
        assertThat(young.author.profile.get()).isSameAs(young);
    }

    @Test
    void keys_that_need_each_other_are_refused_before_anything_is_sent() {
        Chicken chicken = new Chicken();
        Egg egg = new Egg();
        chicken.from = io.mikroorm.entity.Ref.of(egg);
        egg.layer = io.mikroorm.entity.Ref.of(chicken);
        desk.persist(new Tag("other"), chicken);

        assertThatThrownBy(desk::flush)
                .isInstanceOf(FlushRefusedException.class)
                .hasMessageContaining("Chicken.from")
                .hasMessageContaining("Egg.layer");
        assertThat(desk.store.log).isEmpty();
        assertThatThrownBy(desk::plan).isInstanceOf(FlushRefusedException.class);
    }

    @Test
    void keys_that_need_each_other_in_the_end_and_are_known_before_are_no_matter() {
        Ship ship = new Ship();
        Captain captain = new Captain();
        ship.captain = Ref.of(captain);
        captain.ship = Ref.of(ship);
        desk.persist(captain);

        assertThat(desk.plan()).isEqualTo("""
                        insert  Ship  ×1
                        insert  Captain  ×1   ship → step 1""");
        desk.flush();
        desk.remove(ship, captain).flush();
        assertThat(desk.store.rows(Desk.metadata(Ship.class))).isEmpty();
    }

    @Test
    void two_objects_for_one_key_are_refused() {
        desk = desk.after(new Country("CH", "Switzerland"));
        desk.all(Country.class);
        desk.persist(new Country("CH", "Schweiz"));
        assertThatThrownBy(desk::flush).isInstanceOf(ValidationException.class).hasMessageContaining("MO-4105");

        Desk other = desk.other();
        other.persist(new Country("A", "A"), new Country("A", "B"));
        assertThatThrownBy(other::flush).isInstanceOf(ValidationException.class).hasMessageContaining("MO-4106");
    }

    @Test
    void a_value_that_a_removed_reference_may_have_can_be_inserted() {
        desk = desk.after(new Tag("cold"));
        desk.remove(desk.map.reference(Desk.metadata(Tag.class), 1).entityOrReference());
        desk.persist(new Tag("cold"));
        desk.flush();

        assertThat(desk.statements()).containsExactly("delete Tag 1", "insert Tag 1");
    }

    @Test
    void a_value_that_a_removed_reference_may_have_can_be_taken_by_an_update() {
        desk = desk.after(new Tag("cold"), new Tag("warm"));
        desk.remove(desk.map.reference(Desk.metadata(Tag.class), 1).entityOrReference());
        desk.all(Tag.class).stream().filter(t -> t.name.equals("warm")).forEach(t -> t.name = "cold");
        desk.flush();

        assertThat(desk.store.rows(Desk.metadata(Tag.class))).hasSize(1);
    }

    @Test
    void many_exchanges_share_their_steps() {
        Author[] authors = new Author[10];
        for (int i = 0; i < authors.length; i++) {
            authors[i] = author("Author " + i, "mail " + i);
        }
        desk.persist((Object[]) authors).flush();
        desk.store.reset();
        for (int i = 0; i < authors.length; i++) {
            authors[i].email = "mail " + (i ^ 1);
        }
        desk.flush();

        assertThat(desk.statements())
                .containsExactly(
                        "update Author 5 email",
                        "update Author 5 email version updatedAt",
                        "update Author 5 email version updatedAt");
    }
}
