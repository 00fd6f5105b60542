// SPDX-License-Identifier: MIT
package io.mikroorm.query;

/** An option of a query that only one kind of store knows. Made by its driver; others refuse the query, and name it by its text. */
public interface StoreOption {}
