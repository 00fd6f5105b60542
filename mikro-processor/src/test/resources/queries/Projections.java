package shop;

import io.mikroorm.annotation.Path;
import io.mikroorm.annotation.Projection;
import java.util.List;
import java.util.UUID;

/** Records that are read of entities, right and wrong. */
final class Projections {

    @Projection(Shop.Customer.class)
    record Right(UUID id, String name, boolean active, Town home, @Path("home.town") String town) {}

    record Town(String town, int number) {}

    @Projection(Shop.Customer.class)
    record Boxed(UUID id, Boolean active, Shop.Place home) {}

    @Projection(Shop.Order.class)
    record Bill(Buyer customer, @Path("customer.home.number") Integer number) {}

    @Projection(Shop.Order.class)
    record ByKey(UUID customer) {}

    record Buyer(String name, Town home) {}

    @Projection({Shop.Customer.class, Shop.Order.class})
    record OfBoth(
            UUID id) {} // wrong: [MO-2142] OfBoth.id is of the type java.util.UUID, but Order.id is of the type java.lang.Long.

    @Projection(Shop.Customer.class)
    record Misspelt(
            UUID id,
            String nmae) {} // wrong: [MO-2141] Misspelt.nmae has nothing to hold. Customer has no property 'nmae'. Did you mean 'name'? Properties of Customer: id,

    @Projection(Shop.Customer.class)
    record OtherType(
            int name) {} // wrong: [MO-2142] OtherType.name is of the type int, but Customer.name is of the type java.lang.String. A component has

    @Projection(Shop.Customer.class)
    record OtherBehind(
            @Path("home.town") Integer town) {} // wrong: [MO-2142] OtherBehind.town is of the type java.lang.Integer, but Place.town is of the type java.lang.String.

    @Projection(Shop.Customer.class)
    record Collected(
            List<Shop.Order> orders) {} // wrong: [MO-2145] Collected.orders leads through Customer.orders, which is a collection

    @Projection(Shop.Customer.class)
    record Through(
            @Path("orders.id") UUID order) {} // wrong: [MO-2145] Through.order leads through Customer.orders, which is a collection

    @Projection(Shop.Customer.class)
    record TooFar(
            @Path("name.length") int length) {} // wrong: [MO-2141] TooFar.length has nothing to hold. Customer.name is a plain value (java.lang.String)

    @Projection(Shop.Order.class)
    record Whole(
            Shop.Customer customer) {} // wrong: [MO-2144] Whole.customer is of the type shop.Shop.Customer, but Order.customer has properties of its own.

    @Projection(Shop.Order.class)
    record OtherKey(
            long customer) {} // wrong: [MO-2144] OtherKey.customer is of the type long, but Order.customer has properties of its own.

    @Projection(Shop.Customer.class)
    record NotTheWhole(
            String home) {} // wrong: [MO-2144] NotTheWhole.home is of the type java.lang.String, but Customer.home has properties of its own.

    @Projection(Shop.Order.class)
    record Endless(Endless customer) {} // wrong: [MO-2147] Endless contains itself

    @Projection(Shop.Customer.class)
    record Nothing() {} // wrong: [MO-2148] Nothing has no components

    @Projection(Shop.Customer.class)
    static class NoRecord {} // wrong: NoRecord is a @Projection, but no record.

    @Projection(Shop.Order.class)
    record Inside(Lost customer) {} // wrong: [MO-2141] Lost.nmae has nothing to hold. Customer has no property 'nmae'.

    record Lost(String nmae) {}
}
