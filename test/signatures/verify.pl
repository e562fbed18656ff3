#!/usr/bin/perl
# verify.pl FOLDER: looks at the RSA signatures of the messages in it with Mail::DKIM, as they are and with a field put
# above the others. It knows no Ed25519. Ends with 1 on any surprise.
use strict;
use warnings;

use JSON::PP qw(decode_json);
use Mail::DKIM::DNS;
use Mail::DKIM::Verifier;
use Net::DNS;

my ($folder) = @ARGV;
my $surprises = 0;

sub content_of {
    my ($file) = @_;
    open my $handle, '<:raw', $file or die "$file: $!";
    local $/;
    return scalar <$handle>;
}

my $records = decode_json( content_of("$folder/dns.json") );

{
    package Records;
    sub new { return bless {}, shift }
    sub errorstring { return 'NOERROR' }
    sub send {
        my ( $self, $name, $type ) = @_;
        my $packet = Net::DNS::Packet->new( $name, $type );
        my $text = $records->{$name};
        my @parts = defined $text ? unpack '(A255)*', $text : ();
        $packet->push( answer => Net::DNS::RR->new( owner => $name, type => 'TXT', txtdata => \@parts ) ) if @parts;
        return $packet;
    }
}
Mail::DKIM::DNS::resolver( Records->new );

sub passes {
    my ($message) = @_;
    my $verifier = Mail::DKIM::Verifier->new;
    $verifier->PRINT($message);
    $verifier->CLOSE;
    return scalar grep { $_->result eq 'pass' } $verifier->signatures;
}

sub expect {
    my ( $ok, $said ) = @_;
    return if $ok;
    $surprises += 1;
    print "NOT SO: $said\n";
}

my @fields = @{ decode_json( content_of("$folder/prepended.json") ) };
my $messages = 0;
for my $mode ( 'rsa', 'both' ) {
    for my $file ( sort glob "$folder/$mode/*.eml" ) {
        my $message = content_of($file);
        $messages += 1;
        expect( passes($message) == 1, "$file: its RSA signature verifies" );
        for my $field (@fields) {
            expect( passes("$field\r\n$message") == 0, "$file: none verifies below a second $field" );
        }
    }
}
expect( $messages > 0, 'there are messages' );
printf "%d messages, %d fields put above each, %d surprises, Mail::DKIM %s\n", $messages, scalar @fields, $surprises, Mail::DKIM->VERSION // '';
exit( $surprises ? 1 : 0 );
