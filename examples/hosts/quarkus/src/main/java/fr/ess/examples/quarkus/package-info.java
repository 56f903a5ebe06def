/** A small Quarkus application that asks the library. */
package fr.ess.examples.quarkus;
