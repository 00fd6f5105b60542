// SPDX-License-Identifier: MIT
package io.mikroorm.tck.schema;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.EnumMode;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Version;
import io.mikroorm.entity.EntityCollection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Entities that each tenant has for itself, and one that all share. */
final class Tenants {

    static final List<Class<?>> MODEL = List.of(Country.class, Shop.class, Product.class, Badge.class);

    private Tenants() {}

    /** All tenants share it. */
    @Entity
    static class Country {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 20)
        String name = "";
    }

    /** Of one tenant; leads to what all share. */
    @Entity(schema = Entity.ANY_SCHEMA)
    static class Shop {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 20, unique = true)
        String name = "";

        @ManyToOne
        @Nullable
        Country country;

        @OneToMany(mappedBy = "shop")
        final EntityCollection<Product> products = EntityCollection.of(this);

        static Shop of(String name, @Nullable Country country) {
            Shop shop = new Shop();
            shop.name = name;
            shop.country = country;
            return shop;
        }
    }

    /** Of one tenant; leads to its shop and its badges. */
    @Entity(schema = "*")
    static class Product {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 20)
        String name = "";

        int price;

        @Version
        int version;

        @ManyToOne
        @Nullable
        Shop shop;

        @ManyToMany
        final EntityCollection<Badge> badges = EntityCollection.of(this);

        static Product of(String name, int price, @Nullable Shop shop) {
            Product product = new Product();
            product.name = name;
            product.price = price;
            product.shop = shop;
            return product;
        }
    }

    /** Of one tenant. */
    @Entity(schema = "*")
    static class Badge {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 20)
        String name = "";

        static Badge of(String name) {
            Badge badge = new Badge();
            badge.name = name;
            return badge;
        }
    }

    /** How somebody is. */
    enum Mood {
        SAD,
        GLAD
    }

    /** Has a type of its own, which lies where its table does. */
    @Entity(schema = "*")
    static class Guest {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(enumMode = EnumMode.NATIVE)
        Mood mood = Mood.SAD;
    }
}
