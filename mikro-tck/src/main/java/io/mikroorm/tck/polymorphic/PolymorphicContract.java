// SPDX-License-Identifier: MIT
package io.mikroorm.tck.polymorphic;

import io.mikroorm.EntityManager;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.FlushRefusedException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.query.Condition;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.polymorphic.Forum.Comment;
import io.mikroorm.tck.polymorphic.Forum.Person;
import io.mikroorm.tck.polymorphic.Forum.Pin;
import io.mikroorm.tck.polymorphic.Forum.Post;
import io.mikroorm.tck.polymorphic.Forum.Subject;
import io.mikroorm.tck.polymorphic.Forum.Video;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Relations may lead to entities of several classes, each with a table of its own: rows say to which, beside the key. */
public abstract class PolymorphicContract extends Contract {

    private final Post post = new Post("Winter");
    private final Video video = new Video("Snow");
    private final Comment onPost = comment("cold", post);
    private final Comment onVideo = comment("white", video);

    /** In a forum. */
    protected PolymorphicContract() {}

    @Override
    protected List<Class<?>> entities() {
        return Forum.ALL;
    }

    private static Comment comment(String text, Subject subject) {
        return new Comment(text, Ref.of(subject));
    }

    private List<String> texts(Condition<Object> condition) {
        return em.find(Comment.class, condition, o -> o.orderBy("text")).stream()
                .map(comment -> comment.text)
                .toList();
    }

    private Comment found(EntityManager other, String text) {
        return some(other.findOne(Comment.class, where("text").eq(text)));
    }

    @Nested
    class Writing {

        @Test
        void new_targets_are_inserted_first_whoever_is_persisted_first() {
            List<Object> graph = List.of(onVideo, post, onPost, video);
            for (int turn = 0; turn < graph.size(); turn++) {
                List<Object> order = new ArrayList<>(graph);
                Collections.rotate(order, turn);
                EntityManager other = fresh();
                other.begin();
                order.forEach(other::persist);
                other.flush();
                Comment again = found(other, "white");
                assertThat(again.subject.key()).isEqualTo(some(video.id));
                assertThat(other.plan().isEmpty()).isTrue();
                other.rollback();
                assertThat(post.id).isNull();
            }
        }

        @Test
        void a_cascade_reaches_targets_of_each_class() {
            em.persist(onPost).persist(onVideo).flush();
            Comment first = found(fresh(), "cold");
            Comment second = found(fresh(), "white");
            assertThat(first.subject.load()).isInstanceOfSatisfying(Post.class, found -> assertThat(found.title)
                    .isEqualTo("Winter"));
            assertThat(second.subject.load()).isInstanceOfSatisfying(Video.class, found -> assertThat(found.name)
                    .isEqualTo("Snow"));
        }

        @Test
        void a_target_of_another_class_with_the_same_key_is_a_change() {
            given(post, video, onPost);
            Comment comment = found(em, "cold");
            assertThat(em.plan().isEmpty()).isTrue();
            comment.subject = Ref.of(em.findOneOrFail(Video.class, some(video.id)));
            comment.other = em.getReference(Post.class, some(post.id));
            statements.reset();
            em.flush();
            assertThat(statements.updates()).isEqualTo(1);
            assertThat(em.plan().isEmpty()).isTrue();

            Comment again = found(fresh(), "cold");
            assertThat(again.subject.load()).isInstanceOf(Video.class);
            assertThat(again.other)
                    .isInstanceOfSatisfying(Post.class, p -> assertThat(p.id).isEqualTo(post.id));
        }

        @Test
        void it_can_be_emptied_and_set_again() {
            onPost.other = video;
            given(onPost);
            Comment comment = found(em, "cold");
            comment.other = null;
            em.flush();
            assertThat(found(fresh(), "cold").other).isNull();
            comment.other = em.getReference(Video.class, some(video.id));
            em.flush();
            assertThat(found(fresh(), "cold").other).isInstanceOf(Video.class);
        }

        @Test
        void names_of_classes_and_columns_may_be_chosen() {
            Pin first = new Pin();
            first.thing = video;
            Pin second = new Pin();
            second.owned = Ref.of(new Person("Ann"));
            given(video, first, second);
            Pin found = em.findOneOrFail(Pin.class, some(first.id));
            assertThat(found.thing)
                    .isInstanceOfSatisfying(Video.class, v -> assertThat(v.id).isEqualTo(video.id));
            Ref<?> owner = some(em.findOneOrFail(Pin.class, some(second.id)).owned);
            assertThat(owner.load()).isInstanceOf(Person.class);
        }

        @Test
        void objects_of_other_classes_are_refused() {
            Pin pin = new Pin();
            pin.thing = new Person("Ann");
            em.persist(pin);
            assertThatThrownBy(em::flush)
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("MO-4183")
                    .hasMessageContaining("Pin.thing leads to Post or Video, but holds an object of Person");
        }

        @Test
        void new_targets_are_refused_where_it_does_not_cascade() {
            Pin pin = new Pin();
            pin.thing = post;
            em.persist(pin);
            assertThatThrownBy(em::flush).hasMessageContaining("MO-4101").hasMessageContaining("Post");
        }

        @Test
        void values_are_assigned_as_entities_or_handles() {
            given(post, video, onPost);
            Comment comment = found(em, "cold");
            em.assign(
                    comment,
                    Map.of("subject", em.ref(Video.class, some(video.id)), "other", em.ref(Post.class, some(post.id))));
            assertThat(comment.other).isInstanceOf(Post.class);
            em.flush();
            assertThat(found(fresh(), "cold").subject.load()).isInstanceOf(Video.class);
            assertThatThrownBy(() -> em.assign(comment, Map.of("subject", some(post.id))))
                    .hasMessageContaining("MO-4184")
                    .hasMessageContaining("Comment.subject leads to Post or Video");
        }

        @Test
        void upserts_write_them_too() {
            given(post, video);
            Comment comment = comment("cold", em.getReference(Video.class, some(video.id)));
            em.upsert(comment);
            assertThat(found(fresh(), "cold").subject.load()).isInstanceOf(Video.class);
            em.clear();
            Comment other = comment("cold", em.getReference(Post.class, some(post.id)));
            em.upsert(other);
            assertThat(found(fresh(), "cold").subject.load()).isInstanceOf(Post.class);
            Pin pin = new Pin();
            pin.thing = new Person("Ann");
            assertThatThrownBy(() -> em.upsert(pin)).hasMessageContaining("MO-4185");
        }
    }

    @Nested
    class Loading {

        private void eight() {
            List<Object> all = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                Post next = new Post("post " + i);
                next.author = Ref.of(new Person("author " + i));
                all.add(comment("p" + i, next));
                all.add(comment("v" + i, new Video("video " + i)));
            }
            given(all.toArray());
        }

        @Test
        void rows_become_handles_and_objects_of_the_right_class() {
            onPost.other = video;
            onVideo.other = post;
            given(onPost, onVideo);
            List<Comment> comments = em.findAll(Comment.class, o -> o.orderBy("text"));
            assertThat(statements.selects()).isEqualTo(1);
            assertThat(comments.get(0).subject.isLoaded()).isFalse();
            assertThat(comments.get(0).subject.key()).isEqualTo(post.id);
            assertThat(comments.get(0).other).isInstanceOf(Video.class);
            assertThat(comments.get(1).other)
                    .isInstanceOf(Post.class)
                    .isSameAs(em.getReference(Post.class, some(post.id)));
            assertThat(comments.get(0).subject).isSameAs(em.ref(Post.class, some(post.id)));
        }

        @Test
        void a_handle_loads_all_of_its_class_that_were_met_with_it() {
            eight();
            List<Comment> comments = em.findAll(Comment.class, o -> o.orderBy("text"));
            statements.reset();
            comments.forEach(comment -> comment.subject.load());
            assertThat(statements.selects()).isEqualTo(2);
        }

        @Test
        void populating_takes_one_statement_for_each_class_that_is_there() {
            eight();
            for (LoadStrategy strategy : LoadStrategy.values()) {
                em.clear();
                statements.reset();
                List<Comment> comments =
                        em.findAll(Comment.class, o -> o.populate("subject").strategy(strategy));
                assertThat(statements.selects()).isEqualTo(3);
                assertThat(comments).allMatch(comment -> comment.subject.isLoaded());
            }
            em.clear();
            statements.reset();
            em.find(Comment.class, where("text").startsWith("p"), o -> o.populate("subject"));
            assertThat(statements.selects()).isEqualTo(2);
        }

        @Test
        void a_path_goes_on_from_those_that_have_its_property() {
            eight();
            List<Comment> comments = em.findAll(Comment.class, o -> o.populate("subject.author"));
            assertThat(statements.selects()).isLessThanOrEqualTo(4);
            for (Comment comment : comments) {
                if (comment.subject.get() instanceof Post found) {
                    assertThat(some(found.author).isLoaded()).isTrue();
                }
            }
            assertThatThrownBy(() -> em.findAll(Comment.class, o -> o.populate("subject.nobody")))
                    .hasMessageContaining("nobody");
        }

        @Test
        void a_stream_that_is_to_populate_one_is_refused() {
            assertThatThrownBy(() -> em.stream(Comment.class, o -> o.populate("other")))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("MO-4186")
                    .hasMessageContaining("Comment")
                    .hasMessageContaining("other");
        }

        @Test
        void null_stays_null() {
            given(onPost);
            Comment comment = some(em.findOne(Comment.class, where("text").eq("cold"), o -> o.populate("other")));
            assertThat(comment.other).isNull();
            assertThat(statements.selects()).isEqualTo(1);
        }
    }

    @Nested
    class Conditions {

        @Test
        void it_is_compared_with_entities_and_handles() {
            onPost.other = video;
            given(onPost, onVideo);
            Post found = em.findOneOrFail(Post.class, some(post.id));
            Ref<Video> handle = em.ref(Video.class, some(video.id));
            assertThat(texts(where("subject").eq(found))).containsExactly("cold");
            assertThat(texts(where("subject").eq(handle))).containsExactly("white");
            assertThat(texts(where("subject").ne(handle))).containsExactly("cold");
            assertThat(texts(where("subject").in(found, handle))).containsExactly("cold", "white");
            assertThat(texts(where("subject").notIn(found))).containsExactly("white");
            assertThat(texts(where("other").isNull())).containsExactly("white");
            assertThat(texts(where("other").isNotNull())).containsExactly("cold");
            assertThat(texts(where("other").eq(null))).containsExactly("white");
        }

        @Test
        void an_equal_key_of_another_class_is_another_entity() {
            given(post, video);
            Video twin = em.getReference(Video.class, some(post.id));
            em.persist(comment("cold", em.getReference(Post.class, some(post.id))))
                    .flush();
            assertThat(texts(where("subject").eq(twin))).isEmpty();
        }

        @Test
        void what_is_no_target_is_refused() {
            given(onPost);
            assertThatThrownBy(() -> texts(where("subject").eq(some(post.id))))
                    .hasMessageContaining("MO-4181")
                    .hasMessageContaining("Comment.subject may lead to entities of several classes");
            Person ann = new Person("Ann");
            given(ann);
            assertThatThrownBy(() -> texts(where("subject").eq(em.ref(Person.class, some(ann.id)))))
                    .hasMessageContaining("MO-2112");
            assertThatThrownBy(() -> texts(where("subject").gt(em.ref(Post.class, some(post.id)))))
                    .hasMessageContaining("MO-4181");
        }

        @Test
        void nothing_goes_on_behind_it_without_the_name_of_a_class() {
            assertThatThrownBy(() -> texts(where("subject.title").eq("Winter")))
                    .hasMessageContaining("MO-4180")
                    .hasMessageContaining("Comment.subject may lead to Post or Video");
            assertThatThrownBy(() -> em.findAll(Comment.class, o -> o.orderBy("subject")))
                    .hasMessageContaining("MO-4180");
        }
    }

    @Nested
    class Removing {

        @Test
        void what_refers_to_a_removed_target_and_may_be_empty_becomes_empty() {
            onPost.other = video;
            given(onPost);
            Comment comment = found(em, "cold");
            em.remove(some(comment.other)).flush();
            assertThat(comment.other).isNull();
            assertThat(found(fresh(), "cold").other).isNull();
            assertThat(em.count(Video.class)).isZero();
        }

        @Test
        void what_must_have_its_target_keeps_it_from_being_removed() {
            given(onPost);
            found(em, "cold");
            em.remove(em.findOneOrFail(Post.class, some(post.id)));
            assertThatThrownBy(em::flush).isInstanceOf(FlushRefusedException.class);
        }

        @Test
        void what_goes_with_its_target_goes() {
            Pin pin = new Pin();
            pin.thing = video;
            given(video, pin);
            em.findAll(Pin.class);
            em.remove(em.findOneOrFail(Video.class, some(video.id))).flush();
            assertThat(em.count(Pin.class)).isZero();
        }

        @Test
        void a_cascade_removes_the_target() {
            Pin pin = new Pin();
            pin.owned = Ref.of(new Person("Ann"));
            given(pin);
            em.remove(em.findOneOrFail(Pin.class, some(pin.id))).flush();
            assertThat(em.count(Person.class)).isZero();
        }
    }
}
