// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Cascade;
import io.mikroorm.annotation.Check;
import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Index;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.annotation.Unique;
import io.mikroorm.annotation.Version;
import io.mikroorm.annotation.View;
import io.mikroorm.annotation.Virtual;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.type.BinaryContent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Mistakes of views. */
final class WrongViews {

    static class Base {
        @PrimaryKey
        private Long id;
    }

    @Entity
    static class Shop extends Base {}

    @Entity
    @View("select id, shop_id from sale")
    static class Turnover extends Base {
        @ManyToOne
        @Nullable
        Shop shop;
    }

    @Wrong(2541)
    @Entity
    record RecordWithMembers(
            @PrimaryKey long id,
            @OneToMany(mappedBy = "shop") EntityCollection<Turnover> turnovers) {}

    @Wrong(2541)
    @Entity
    record RecordWithList(@PrimaryKey long id, @ManyToMany List<Shop> shops) {}

    @Entity
    static class Sign extends Base {
        @OneToOne
        @Nullable
        RecordWithOtherSide board;
    }

    @Wrong(2541)
    @Entity
    record RecordWithOtherSide(
            @PrimaryKey long id,
            @OneToOne(mappedBy = "board") @Nullable Sign sign) {}

    @Wrong(value = 2530, without = Feature.VIEWS)
    @Entity
    @View("select 1 as id")
    static class ViewOfNoStore extends Base {}

    @Wrong(2531)
    @Entity
    @View("  ")
    static class EmptyView extends Base {}

    @Wrong(2531)
    @Entity
    @View("select 1 as id;")
    static class EndedView extends Base {}

    @Wrong(2532)
    @Entity
    @Inheritance
    @View("select 1 as id, 'x' as type")
    static class ViewOfKinds extends Base {}

    @Wrong(2533)
    @Entity
    @View("select 1 as id, 2 as age")
    @Index(properties = "age")
    static class IndexedView extends Base {
        int age;
    }

    @Wrong(2533)
    @Entity
    @View("select 1 as id, 2 as age")
    static class UniqueInView extends Base {
        @Unique
        int age;
    }

    @Wrong(2533)
    @Entity
    @View("select 1 as id, 2 as age")
    @Check(expression = "{age} > 0")
    static class CheckedView extends Base {
        int age;
    }

    @Wrong(2533)
    @Entity(comment = "ages")
    @View("select 1 as id, 2 as age")
    static class CommentedView extends Base {
        int age;
    }

    @Wrong(2533)
    @Entity
    @View("select 1 as id, 2 as age")
    static class DefaultInView extends Base {
        @Property(defaultValue = "3")
        Integer age;
    }

    @Wrong(2533)
    @Entity
    @View("select 1 as id, 2 as age")
    static class GeneratedInView extends Base {
        int age;

        @Property(generated = "{age} * 2")
        int twice;
    }

    @Wrong(2534)
    @Entity
    @View("select 1 as id, 1 as shop_id")
    static class HasDefault {
        @PrimaryKey
        Long id;

        @ManyToOne(defaultKey = "1")
        Shop shop;
    }

    @Wrong(2534)
    @Entity
    @View("select 1 as id, 2 as shop_id")
    static class ViewThatGoesToo extends Base {
        @ManyToOne(onDelete = ReferentialAction.CASCADE)
        Shop shop;
    }

    @Wrong(2534)
    @Entity
    @View("select 1 as id, 2 as shop_id")
    static class ViewThatFollows extends Base {
        @ManyToOne(onUpdate = ReferentialAction.CASCADE)
        Shop shop;
    }

    @Wrong(value = 2534, with = Turnover.class)
    @Entity
    static class GoesWithView extends Base {
        @ManyToOne(deferred = true)
        Ref<Turnover> turnover;
    }

    @Wrong(value = 2535, with = Turnover.class)
    @Entity
    static class RemovesView extends Base {
        @OneToOne(cascade = Cascade.REMOVE)
        Ref<Turnover> turnover;
    }

    @Wrong(2535)
    @Entity
    static class OwnsViews extends Base {
        @OneToMany(mappedBy = "owner", orphanRemoval = true)
        final EntityCollection<OwnedView> views = EntityCollection.of(this);
    }

    @Entity
    @View("select 1 as id, 2 as owner_id")
    static class OwnedView extends Base {
        @ManyToOne
        OwnsViews owner;
    }

    @Wrong(value = 2542, with = Turnover.class)
    @Entity
    static class PlainFieldToView extends Base {
        @ManyToOne
        Turnover turnover;
    }

    @View("select 1 as id")
    abstract static class ViewedBase {
        @PrimaryKey
        private Long id;
    }

    @Wrong(2543)
    @Entity
    static class OfViewedBase extends ViewedBase {}

    @Embeddable
    @Virtual("select 1 as age")
    static class VirtualPart {
        int age;
    }

    @Wrong(2543)
    @Entity
    static class WithVirtualPart extends Base {
        VirtualPart part;
    }

    @Wrong(value = 2539, without = Feature.MATERIALIZED_VIEWS)
    @Entity
    @View(value = "select 1 as id", materialized = true)
    static class MaterializedElsewhere extends Base {}

    @Wrong(2540)
    @Entity
    @View(value = "select 1 as id", withData = false)
    static class WithoutData extends Base {}

    @Wrong(2545)
    @Entity
    @Virtual(value = "select word from tally", pipeline = "[{$project: {word: 1}}]")
    static class PipelineOfNothing {
        String word;
    }

    @Wrong(2546)
    @Entity
    @Virtual(collection = "tally", pipeline = "[{$project: {word: 1}}]")
    static class PipelineOnly {
        String word;
    }

    @Wrong(value = 2546, pipelines = true)
    @Entity
    @Virtual("select word from tally")
    static class QueryOnly {
        String word;
    }

    @Wrong(value = 2544, pipelines = true)
    @Entity
    @Virtual(collection = "tally", pipeline = "[{$project: {word: 1}}")
    static class OpenPipeline {
        String word;
    }

    @Wrong(value = 2530, without = Feature.VIRTUAL_ENTITIES)
    @Entity
    @Virtual("select 1 as age")
    static class VirtualOfNoStore {
        int age;
    }

    @Wrong(2531)
    @Entity
    @Virtual("select '?' as name, ? as age")
    static class VirtualWithParameter {
        String name;
        int age;
    }

    @Wrong(2533)
    @Entity
    @Virtual("select 1 as age")
    static class IndexedVirtual {
        @Property(index = true)
        int age;
    }

    @Wrong(2536)
    @Entity
    @View("select 1 as id")
    @Virtual("select 1 as id")
    static class ViewAndVirtual extends Base {}

    @Wrong(2537)
    @Entity
    @Virtual("select 1 as id")
    static class VirtualWithKey extends Base {}

    @Wrong(2537)
    @Entity
    @Virtual("select 1 as version")
    static class VirtualWithVersion {
        @Version
        int version;
    }

    @Wrong(2537)
    @Entity
    @Virtual("select 1 as age")
    static class VirtualWithMembers {
        int age;

        @ManyToMany
        final EntityCollection<Shop> shops = EntityCollection.of(this);
    }

    @Wrong(2537)
    @Entity
    @Virtual("select name, photo from shop")
    static class VirtualWithContent {
        String name;
        BinaryContent photo;
    }

    @Entity
    @Virtual("select 1 as age")
    static class Ages {
        int age;
    }

    @Wrong(value = 2538, with = Ages.class)
    @Entity
    static class LeadsToVirtual extends Base {
        @ManyToOne
        Ages ages;
    }

    private WrongViews() {}
}
